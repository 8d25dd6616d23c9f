import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compareDocuments } from "../src/compare/document.ts";
import type { JsonObject } from "../src/json.ts";
import { openLists } from "../src/policy.ts";
import { below } from "../src/site.ts";
import { edited, lookup } from "./document.ts";

const path = new URL("../../../spec/generated/openapi.json", import.meta.url);
const document = JSON.parse(readFileSync(path, "utf8")) as JsonObject;

/** The pointers of all leaves. */
function* leaves(value: unknown, pointer = ""): Generator<string> {
  if (typeof value !== "object" || value === null) yield pointer;
  else for (const [key, member] of Object.entries(value)) yield* leaves(member, below(pointer, key));
}

const other = (value: unknown): unknown =>
  typeof value === "number" ? value + 1 : typeof value === "boolean" ? !value : `${String(value)} and more`;

/** One leaf of each sort: of those that end in the same keyword, the first. */
const samples = [
  ...new Map(
    [...leaves(document)]
      // A reference that leads nowhere is no document any more.
      .filter((pointer) => !/\$ref$|\/mapping\//.test(pointer))
      .map((pointer) => [pointer.slice(pointer.lastIndexOf("/")), pointer]),
  ).values(),
].filter((pointer) => !/\/listing\/(?:params|max_prompt_length|display_name)\b/.test(pointer));

test("a document is the same as itself", () => {
  expect(compareDocuments(document, structuredClone(document))).toEqual([]);
});

test("no change of a leaf goes by in silence", () => {
  const silent = samples.filter(
    (pointer) =>
      !compareDocuments(document, edited(document, { set: { [pointer]: other(lookup(document, pointer)) } })).length,
  );
  expect(samples.length).toBeGreaterThan(50);
  expect(silent).toEqual([]);
});

test("the lists that may grow are those of the document", () => {
  expect(openLists.filter((name) => !lookup(document, `/components/schemas/${name}/enum`))).toEqual([]);
});

const model = "/components/schemas/ZImageRequest";

test("a model that goes is said to go, once for each thing that it was", () => {
  const union = lookup(document, "/components/schemas/CreateTaskRequest") as JsonObject;
  const gone = edited(document, {
    remove: [model, "/components/schemas/CreateTaskRequest/discriminator/mapping/z-image"],
    set: {
      "/components/schemas/CreateTaskRequest/oneOf": (union.oneOf as { $ref: string }[]).filter(
        ({ $ref }) => $ref !== `#${model}`,
      ),
    },
  });
  expect(compareDocuments(document, gone)).toEqual([
    {
      kind: "request-discriminator-narrowed",
      level: "breaking",
      operations: ["createTask"],
      pointer: "/components/schemas/CreateTaskRequest/discriminator/mapping",
      sentence: "`CreateTaskRequest` no longer takes the model `z-image`.",
    },
  ]);
  expect(compareDocuments(gone, document)).toMatchObject([{ level: "compatible" }]);
});

test("an option that goes is said in the words of whoever sends it", () => {
  const pointer = `${model}/properties/params/properties/aspect_ratio`;
  const [first, ...rest] = lookup(document, `${pointer}/enum`) as string[];
  const changes = compareDocuments(document, edited(document, { set: { [`${pointer}/enum`]: rest } }));
  expect(changes).toEqual([
    {
      kind: "request-enum-narrowed",
      level: "breaking",
      operations: ["createTask"],
      pointer,
      sentence: `\`params.aspect_ratio\` of \`ZImageRequest\` no longer takes \`${first}\`.`,
    },
  ]);
});

test("the schema of a model that is called otherwise renames a type and a validator", () => {
  const union = lookup(document, "/components/schemas/CreateTaskRequest") as JsonObject;
  const renamed = edited(document, {
    remove: [model],
    set: {
      "/components/schemas/ZedRequest": lookup(document, model),
      "/components/schemas/CreateTaskRequest/discriminator/mapping/z-image": "#/components/schemas/ZedRequest",
      "/components/schemas/CreateTaskRequest/oneOf": (union.oneOf as { $ref: string }[]).map(({ $ref }) => ({
        $ref: $ref === `#${model}` ? "#/components/schemas/ZedRequest" : $ref,
      })),
    },
  });
  expect(compareDocuments(document, renamed).map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
    `schema-removed ${model}`,
    "schema-added /components/schemas/ZedRequest",
  ]);
});
