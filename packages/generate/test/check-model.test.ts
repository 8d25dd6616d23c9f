import { expect, test } from "vitest";
import { checkModel } from "../src/models/check-model.ts";
import type { Model } from "../src/models/model-file.ts";
import type { FilePolicy } from "../src/models/references.ts";

const policy: FilePolicy = {
  limits: { image: { max_bytes: 10, mime_types: ["image/png"] } },
  aliases: {},
  kindOf: () => "image",
};

const size = { description: "Size.", type: "string", enum: ["s", "l"], default: "s" };
const references = {
  description: "References.",
  type: "array",
  items: { $ref: "../components/schemas/ReferenceImage.yaml" },
};
const eight = { when: {}, width: 8, height: 8 };
const png = { when: {}, mime_type: "image/png" };
const sizes = [
  { when: { size: "s" }, width: 1, height: 1 },
  { when: { size: "l" }, width: 2, height: 2 },
];

const good = {
  title: "One",
  description: "One.",
  "x-rivya-basis": "docs",
  required: ["prompt"],
  properties: {
    prompt: { description: "What to show.", type: "string", minLength: 1, maxLength: 9, pattern: "\\S" },
    params: {
      description: "Controls.",
      type: "object",
      additionalProperties: false,
      properties: { size, referenceMediaItems: references },
    },
  },
  "x-rivya-model": {
    display_name: "One",
    category: "image",
    base_credits: 1,
    billing_type: "FIXED",
    api_status: "available",
    outputs: [eight, png],
    examples: { minimal: { prompt: "A" } },
  },
};

/** The good file with one member set, or taken away. */
function changed(place: readonly string[], value: unknown): Model {
  const file = structuredClone(good);
  const last = place.at(-1)!;
  const parent = place
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, file);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return { id: "one-1", file };
}

const facts = "x-rivya-model";
const outputs = [facts, "outputs"];
const parameter = ["properties", "params", "properties", "size"];

test("a good file passes", () => {
  expect(() => checkModel(changed(["title"], "Two"), policy)).not.toThrow();
});

test.each<[string, readonly string[], unknown, string]>([
  ["a misspelt member", ["desciption"], "x", 'the file must NOT have additional properties "desciption"'],
  [
    "a misspelt fact",
    [facts, "reference_rul"],
    "x",
    'x-rivya-model must NOT have additional properties "reference_rul"',
  ],
  ["no facts", [facts], null, "x-rivya-model must be object"],
  ["no minimal example", [facts, "examples"], {}, "x-rivya-model.examples must have required property 'minimal'"],
  ["examples of one name", [facts, "examples"], { minimal: {}, Minimal: {} }, "two that would both be called Minimal"],
  [
    "a model that cannot be called",
    [facts, "api_status"],
    "coming_soon",
    'api_status must be equal to constant "available"',
  ],
  [
    "params that let unknown keys in",
    ["properties", "params", "additionalProperties"],
    undefined,
    "properties.params must have required property 'additionalProperties'",
  ],
  [
    "a prompt of white space",
    ["properties", "prompt", "pattern"],
    undefined,
    "properties.prompt must have required property 'pattern'",
  ],
  ["a misspelt prompt", ["properties", "promt"], {}, 'properties must NOT have additional properties "promt"'],
  ["an empty parameter", parameter, null, "properties.params.properties.size must be object"],
  [
    "a parameter that is a switch",
    [...parameter, "type"],
    "boolean",
    "size.type must be equal to one of the allowed values",
  ],
  [
    "steps that do not begin at 0",
    parameter,
    { ...size, minimum: 0.1, multipleOf: 0.25 },
    "size: minimum 0.1 is no multiple of 0.25",
  ],
  [
    "references of no kind",
    ["properties", "params", "properties", "referenceMediaItems"],
    { ...references, items: {} },
    "items must have required property '$ref'",
  ],
  [
    "limits without types",
    [facts, "reference_limits"],
    { image: { max_bytes: 1 } },
    "image must have required property 'mime_types'",
  ],
  [
    "limits of a kind that it does not take",
    [facts, "reference_limits"],
    { video: { max_bytes: 1, mime_types: ["video/mp4"] } },
    "has video, which the model does not take",
  ],
  [
    "a width without a height",
    outputs,
    [{ when: {}, width: 8 }, png],
    "outputs.0 must have property height when property width is present",
  ],
  ["no size for an option", outputs, [sizes[0], png], "no pixel size for size l"],
  ["no size at all", outputs, [png], "no pixel size for any request"],
  ["no MIME type", outputs, [eight], "no MIME type for any request"],
  ["a size by a parameter that is none", outputs, [{ when: { mood: "s" }, width: 1, height: 1 }, png], "asks for mood"],
  [
    "a size for an option that is none",
    outputs,
    [eight, { when: { size: "xl" }, width: 1, height: 1 }, png],
    "for size xl, which nobody can choose",
  ],
  [
    "a film from an image model",
    outputs,
    [eight, { when: {}, mime_type: "video/mp4" }],
    "gives video/mp4; the model makes image",
  ],
])("%s is refused, by file and member", (_, place, value, message) => {
  expect(() => checkModel(changed(place, value), policy)).toThrow(/^spec\/models\/one-1\.yaml: /);
  expect(() => checkModel(changed(place, value), policy)).toThrow(message);
});

test("a parameter without a default may be left out, and needs an answer for that too", () => {
  const model = changed(outputs, [...sizes, png]);
  expect(() => checkModel(model, policy)).not.toThrow();
  Reflect.deleteProperty(model.file.properties.params!.properties.size!, "default");
  expect(() => checkModel(model, policy)).toThrow("no pixel size for no size");
});

test.each([
  ["an empty file", { id: "one-1", file: null as never }, "spec/models/one-1.yaml: the file must be object"],
  ["an id that no name can be made of", { ...changed(["title"], "Two"), id: "日本" }, "an id is lower-case letters"],
])("%s is refused", (_, model, message) => {
  expect(() => checkModel(model, policy)).toThrow(message);
});
