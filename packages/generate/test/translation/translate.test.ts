import { describe, expect, test } from "vitest";
import { readOverlay } from "../../src/translation/overlay.ts";
import { translate } from "../../src/translation/translate.ts";

const document = {
  tags: [{ name: "Kites" }],
  paths: { "/kites": { get: { summary: "List the kites", responses: { "200": { description: "The kites." } } } } },
  components: {
    schemas: {
      Kite: {
        description: "A kite,\nas it flies.",
        properties: { default: { description: "Its colour.", examples: [{ description: "Red." }] } },
      },
    },
    examples: { One: { summary: "One kite", value: { description: "It is red." } } },
  },
};

const overlay = (...actions: object[]) => readOverlay(JSON.stringify({ overlay: "1.0.0", info: {}, actions }));
const action = (target: string, of: Record<string, string>, update: Record<string, string>) => ({
  target,
  "x-rivya-of": of,
  update,
});

const all = [
  action("$.tags[?@.name == 'Kites']", { "x-displayName": "Kites" }, { "x-displayName": "पतंगें" }),
  action("$.paths['/kites'].get", { summary: "List the kites" }, { summary: "पतंगों की सूची" }),
  action("$.paths['/kites'].get.responses['200']", { description: "The kites." }, { description: "पतंगें।" }),
  action("$.components.schemas.Kite", { description: "A kite, as it flies." }, { description: "उड़ती हुई पतंग।" }),
  action("$..properties.default", { description: "Its colour." }, { description: "इसका रंग।" }),
  action("$.components.examples.One", { summary: "One kite" }, { summary: "एक पतंग" }),
];

describe("a document whose texts are all translated", () => {
  const { document: hindi, faults } = translate(document, overlay(...all), []);

  test("has no fault, however its texts are folded into lines", () => {
    expect(faults).toEqual([]);
  });

  test("says the same in Hindi, and keeps every name and every value of an example", () => {
    expect(hindi).toEqual({
      tags: [{ name: "Kites", "x-displayName": "पतंगें" }],
      paths: {
        "/kites": { get: { summary: "पतंगों की सूची", responses: { "200": { description: "पतंगें।" } } } },
      },
      components: {
        schemas: {
          Kite: {
            description: "उड़ती हुई पतंग।",
            properties: { default: { description: "इसका रंग।", examples: [{ description: "Red." }] } },
          },
        },
        examples: { One: { summary: "एक पतंग", value: { description: "It is red." } } },
      },
    });
  });
});

test("a missing text stays English, is marked, and the fault says what to write where", () => {
  const { document: hindi, faults } = translate(document, overlay(...all.slice(0, -1)), []);
  expect(hindi.components.examples.One).toMatchObject({ summary: "One kite", "x-rivya-untranslated": true });
  expect(faults).toEqual([
    `#/components/examples/One/summary is not in Hindi. Add this to the actions, with the Hindi in update:
      - target: $.components.examples.One
        x-rivya-of:
          summary: One kite
        update:
          summary: …`,
  ]);
});

test("a text whose English changed stays English, is marked, and the fault says what it was and is", () => {
  const changed = structuredClone(document);
  changed.paths["/kites"].get.responses["200"].description = "All kites.";
  const { document: hindi, faults } = translate(changed, overlay(...all), []);
  expect(hindi.paths["/kites"].get.responses["200"]).toEqual({
    description: "All kites.",
    "x-rivya-untranslated": true,
  });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain("#/paths/~1kites/get/responses/200/description says something else by now.");
  expect(faults[0]).toContain('when it was translated: "The kites."');
  expect(faults[0]).toContain('now: "All kites."');
});

test("an action that meets nothing is a fault", () => {
  const idle = action("$.components.schemas.Gone", { description: "Gone." }, { description: "गया।" });
  const { faults } = translate(document, overlay(...all, idle), []);
  expect(faults).toEqual([
    "$.components.schemas.Gone: the document has no description there. Take the action away, or mend its target.",
  ]);
});

test("a part that brings its own Hindi needs no action; what it lacks is marked, and no fault", () => {
  const at = ["components", "schemas", "Kite"];
  const english = document.components.schemas.Kite;
  const part = { at, english, hindi: { ...english, description: "अपनी पतंग।" } };
  const others = all.filter(({ target }) => !/Kite$|default/.test(target));
  const { document: hindi, faults } = translate(document, overlay(...others), [part]);
  expect(faults).toEqual([]);
  expect(hindi.components.schemas.Kite).toMatchObject({
    description: "अपनी पतंग।",
    properties: { default: { description: "Its colour.", "x-rivya-untranslated": true } },
  });
});

test.each([
  [{ target: "$", update: { description: "क" } }, "x-rivya-of"],
  [action("$.a", { description: "A" }, { description: "क", summary: "ख" }), "$.a: summary must stand both in update"],
  [{ ...action("$.a", { title: "A" }, { title: "क" }), remove: true }, "must NOT have additional properties"],
])("an overlay of which the check could not tell what is stale is refused: %j", (odd, says) => {
  expect(() => overlay(odd)).toThrow(says);
});
