import { describe, expect, test } from "vitest";
import { listing } from "../src/models/listing.ts";
import { pascalCase, type Model, type ModelFile } from "../src/models/model-file.ts";
import { withAliases, type FilePolicy } from "../src/models/references.ts";
import { modelsDocument } from "../src/models/union.ts";

const policy: FilePolicy = {
  limits: { image: { max_bytes: 10, mime_types: ["image/png"] }, video: { max_bytes: 50, mime_types: ["video/mp4"] } },
  aliases: { "image/x-png": "image/png" },
  kindOf: (ref) => (ref.includes("Video") ? "video" : "image"),
};

const prompt = { description: "What to show.", type: "string", minLength: 1, maxLength: 9, pattern: "\\S" };
const facts = {
  display_name: "One",
  category: "image",
  base_credits: 1,
  billing_type: "FIXED",
  api_status: "available",
  outputs: [
    { when: {}, width: 8, height: 8 },
    { when: {}, mime_type: "image/png" },
  ],
  examples: { minimal: { prompt: "A" } },
};

function model(properties: ModelFile["properties"], more: Partial<ModelFile> = {}, id = "one-1"): Model {
  const file = {
    title: "One",
    description: "One.",
    "x-rivya-basis": "docs",
    required: ["prompt"],
    properties,
    "x-rivya-model": facts,
  };
  return { id, file: { ...file, ...more } };
}

const params = (properties: Record<string, object>, more = {}) =>
  ({ description: "Controls.", type: "object", additionalProperties: false, properties, ...more }) as never;
const references = {
  description: "References.",
  type: "array",
  maxItems: 2,
  items: { $ref: "../components/schemas/ReferenceImage.yaml" },
};
const url = { description: "Where it is.", type: "string", format: "uri" };

describe("what the schema says is not said again: the models list computes it", () => {
  test("a prompt alone", () => {
    expect(listing(model({ prompt }), policy)).toMatchObject({
      max_prompt_length: 9,
      supported_api_inputs: ["text"],
      api_input_status: "available_text",
      supported_modes: ["text-to-image"],
      requires_files_api: false,
      url_input_supported: false,
      reference_media: null,
      file_kinds: [],
      params: [],
    });
  });

  test("optional references, with the default limits of their kind", () => {
    expect(listing(model({ prompt, params: params({ referenceMediaItems: references }) }), policy)).toMatchObject({
      supported_api_inputs: ["text", "file"],
      api_input_status: "partial_requires_files",
      supported_modes: ["text-to-image", "image-to-image"],
      requires_upload_for_modes: ["image-to-image"],
      reference_media: { max_files: 2, kinds: ["image"], limits: [{ kind: "image", max_bytes: 10 }], rule: null },
    });
  });

  test("references that every request needs", () => {
    const required = params({ referenceMediaItems: references }, { required: ["referenceMediaItems"] });
    expect(listing(model({ prompt, params: required }), policy)).toMatchObject({
      api_input_status: "requires_files_api",
      requires_files_api: true,
    });
  });

  test("a URL in place of a prompt", () => {
    const only = model(
      { prompt, params: params({ video_url: url }, { required: ["video_url"] }) },
      { required: ["params"] },
    );
    expect(listing(only, policy)).toMatchObject({
      supported_api_inputs: ["url"],
      api_input_status: "available_url_input",
      url_input_supported: true,
      params: [{ key: "video_url", type: "text", required: true }],
    });
  });

  test.each([
    [
      { type: "string", enum: ["a", "b"], default: "a" },
      { type: "select", default: "a", options: ["a", "b"], step: null },
    ],
    [
      { type: "number", minimum: 0.5, maximum: 22, multipleOf: 0.5 },
      { type: "number", min: 0.5, max: 22, step: 0.5, default: null },
    ],
    [
      { type: "integer", minimum: 1 },
      { type: "number", min: 1, max: null, step: 1 },
    ],
    [{ type: "string" }, { type: "text", options: [] }],
    [{ type: "array", items: {} }, { type: "array" }],
  ])("a parameter %j", (schema, entry) => {
    const one = model({ prompt, params: params({ key: { description: "It.", ...schema } }) });
    expect(listing(one, policy).params).toEqual([
      expect.objectContaining({ key: "key", required: false, description: "It.", ...entry }),
    ]);
  });
});

describe("the union", () => {
  const withReferences = model({ prompt, params: params({ referenceMediaItems: references }) });

  test("maps each id to its schema, and closes it", () => {
    const { schemas } = modelsDocument([withReferences], policy) as {
      schemas: Record<string, Record<string, unknown>>;
    };
    expect(schemas.CreateTaskRequest).toMatchObject({
      discriminator: { mapping: { "one-1": "#/schemas/One1Request" } },
    });
    expect(schemas.One1Request).toMatchObject({ required: ["model", "prompt"], additionalProperties: false });
    expect(JSON.stringify(schemas.One1Request)).toContain('"mimeType":{"enum":["image/png","image/x-png"]}');
  });

  test("two ids that make one name are refused", () => {
    const twins = [model({ prompt }, {}, "one-1"), model({ prompt }, {}, "one.1")];
    expect(() => modelsDocument(twins, policy)).toThrow("One1Request; rename one");
  });
});

test("an alias that the model names itself is not listed twice", () => {
  const aliases = { "audio/x-wav": "audio/wav" };
  expect(withAliases(["audio/wav", "audio/x-wav"], aliases)).toEqual(["audio/wav", "audio/x-wav"]);
});

test("an id that begins with a digit makes a name all the same", () => {
  expect(pascalCase("4o-image")).toBe("Model4oImage");
});
