import { catalogue, estimateCredits, expectedResult, isModelId } from "@rivya/openapi/catalogue";
import type { CreateTaskRequest, ModelId } from "@rivya/openapi";
import { describe, expect, test } from "vitest";
import { at } from "./bundle.ts";

const models = Object.keys(catalogue) as ModelId[];

/** Every way to choose one option of each parameter with options. */
const combinations = (model: ModelId): Record<string, string>[] =>
  catalogue[model].listing.params
    .filter((param) => param.options.length > 0)
    .reduce<Record<string, string>[]>(
      (sofar, { key, options }) => sofar.flatMap((one) => options.map((option) => ({ ...one, [key]: option }))),
      [{}],
    );

const request = (model: string, params?: object) => ({ model, prompt: "A red kite", params }) as CreateTaskRequest;

describe("qwen-image", () => {
  test("its entry in the list of models is the decided one", () => {
    expect(catalogue["qwen-image"].listing).toEqual({
      id: "qwen-image",
      display_name: "Qwen Image",
      category: "image",
      runtime: "async_task",
      base_credits: 4,
      billing_type: "FIXED",
      supported_modes: ["text-to-image", "image-to-image"],
      max_prompt_length: 5000,
      reference_media: {
        max_files: 1,
        kinds: ["image"],
        limits: [{ kind: "image", max_bytes: 10 * 1024 * 1024, mime_types: ["image/jpeg", "image/png", "image/webp"] }],
        rule: "Up to 1 image file as a reference.",
      },
      params: [
        {
          key: "image_size",
          type: "select",
          required: false,
          default: "square_hd",
          min: null,
          max: null,
          step: null,
          options: ["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"],
          description: expect.any(String),
        },
        {
          key: "output_format",
          type: "select",
          required: false,
          default: "png",
          min: null,
          max: null,
          step: null,
          options: ["png", "jpeg"],
          description: expect.any(String),
        },
      ],
      api_status: "available",
      api_input_status: "partial_requires_files",
      supported_api_inputs: ["text", "file"],
      requires_files_api: false,
      requires_upload_for_modes: ["image-to-image"],
      url_input_supported: false,
      file_kinds: ["image"],
      chat_capabilities: null,
      notices: [],
    });
  });

  test("a task costs 4 credits, whatever its parameters", () => {
    expect(estimateCredits({ model: "qwen-image", prompt: "A red kite" })).toBe(4);
    const all = combinations("qwen-image").map((params) => estimateCredits(request("qwen-image", params)));
    expect(all).toEqual(Array.from({ length: 12 }, () => 4));
  });

  test.for([
    ["square", 512, 512],
    ["square_hd", 1024, 1024],
    ["portrait_4_3", 768, 1024],
    ["portrait_16_9", 576, 1024],
    ["landscape_4_3", 1024, 768],
    ["landscape_16_9", 1024, 576],
  ] as const)("image_size %s makes %i × %i pixels", ([image_size, width, height]) => {
    const made = expectedResult({ model: "qwen-image", prompt: "A red kite", params: { image_size } });
    expect(made).toEqual({ width, height, mimeType: "image/png" });
  });

  test("output_format decides the type, and what is left out has its default", () => {
    const jpeg = { model: "qwen-image", prompt: "A red kite", params: { output_format: "jpeg" } } as const;
    expect(expectedResult(jpeg)).toEqual({ width: 1024, height: 1024, mimeType: "image/jpeg" });
    const plain = { width: 1024, height: 1024, mimeType: "image/png" };
    expect(expectedResult({ model: "qwen-image", prompt: "A red kite" })).toEqual(plain);
    expect(expectedResult({ model: "qwen-image", prompt: "A red kite", params: {} })).toEqual(plain);
  });
});

describe.for(models)("%s", (model) => {
  test("every choice of options has a price and a result", () => {
    const { base_credits, category } = catalogue[model].listing;
    for (const params of combinations(model)) {
      expect(estimateCredits(request(model, params))).toBe(base_credits);
      const { width, height, mimeType } = expectedResult(request(model, params));
      expect(mimeType).toMatch(new RegExp(`^${category}/`));
      expect([width, height].map(Number.isInteger)).toEqual([category !== "audio", category !== "audio"]);
    }
  });

  test("an absent option means its default", () => {
    const { params } = catalogue[model].listing;
    const defaults = Object.fromEntries(
      params.flatMap((one) => (one.default === null ? [] : [[one.key, one.default]])),
    );
    expect(expectedResult(request(model))).toEqual(expectedResult(request(model, defaults)));
  });

  test("its entry is the one that the document shows as the answer of listModels", () => {
    const data = at("/components/examples/ModelList/value/data") as { id: string }[];
    expect(data.find((entry) => entry.id === model)).toEqual(catalogue[model].listing);
  });
});

test("the catalogue, ModelId and the union of requests name the same models", () => {
  expect(at("/components/schemas/ModelId/enum")).toEqual(models);
  expect(Object.keys(at("/components/schemas/CreateTaskRequest/discriminator/mapping") as object)).toEqual(models);
});

test.for(["", "qwen", "toString", "__proto__"])("no model is called %j", (id) => {
  expect(isModelId(id)).toBe(false);
  expect(() => estimateCredits(request(id))).toThrow(RangeError);
  expect(() => expectedResult(request(id))).toThrow(RangeError);
});
