import { createTaskRequest, qwenImageRequest } from "@rivya/validator";
import { describe, expect, it } from "vitest";
import { told } from "./told.ts";
import { image, minimal, qwen } from "./values.ts";

describe("a body for createTask", () => {
  it("is right with model and prompt alone, and by the validator of its model", () => {
    expect(createTaskRequest.validate(minimal)).toStrictEqual({ ok: true, value: minimal });
    expect(qwenImageRequest.is(minimal)).toBe(true);
  });

  it("is right with every parameter and a reference", () => {
    const params = {
      image_size: "square",
      output_format: "jpeg",
      referenceMediaItems: [{ ...image, mimeType: "image/png" }],
    };
    expect(told(createTaskRequest, { ...minimal, params, client_request_id: "mine-1" })).toStrictEqual([]);
    expect(told(createTaskRequest, qwen({ referenceMediaItems: [] }))).toStrictEqual([]);
  });

  it.each([
    [
      "an option with a slip",
      qwen({ image_size: "sqare_hd" }),
      '/params/image_size enum: params.image_size must be one of square, square_hd, portrait_4_3, portrait_16_9, landscape_4_3, landscape_16_9; received "sqare_hd", did you mean "square_hd"?',
    ],
    [
      "an unknown parameter",
      qwen({ steps: 20 }),
      "/params/steps additionalProperties: params.steps is not a known member; known are image_size, output_format, referenceMediaItems",
    ],
    [
      "an unknown member with a slip",
      { ...minimal, client_request_ID: "1" },
      '/client_request_ID additionalProperties: client_request_ID is not a known member; known are model, prompt, params, client_request_id, did you mean "client_request_id"?',
    ],
    [
      "files at the top",
      { ...minimal, files: [] },
      "/files additionalProperties: files is not a known member; known are model, prompt, params, client_request_id",
    ],
    [
      "a long prompt",
      { ...minimal, prompt: "a".repeat(5001) },
      "/prompt maxLength: prompt must have at most 5000 characters; received 5001",
    ],
    [
      "an empty prompt",
      { ...minimal, prompt: "" },
      "/prompt minLength: prompt must have at least 1 character; received 0",
    ],
    ["a white prompt", { ...minimal, prompt: " \n\t\u3000" }, "/prompt pattern: prompt must not be only white space"],
    ["no prompt", { model: "qwen-image" }, "/prompt required: prompt is required"],
    ["a prompt that is undefined", { ...minimal, prompt: undefined }, "/prompt required: prompt is required"],
    ["a prompt of another type", { ...minimal, prompt: 5 }, "/prompt type: prompt must be a string; received 5"],
    [
      "null for an optional member",
      { ...minimal, params: null },
      "/params type: params must be an object; received null",
    ],
    ["an array for an object", { ...minimal, params: [] }, "/params type: params must be an object; received an array"],
    ["no model", { prompt: "A red kite", nonsense: 1 }, "/model required: model is required"],
    ["a body that is null", null, " type: the body must be an object; received null"],
    ["a body that is an array", [], " type: the body must be an object; received an array"],
    [
      "a model with a slip",
      { ...minimal, model: "qwen-imag", nonsense: 1 },
      /^\/model enum: model must be one of .*qwen-image.*; received "qwen-imag", did you mean "qwen-image"\?$/,
    ],
    ["a model of another type", { ...minimal, model: 5 }, /^\/model enum: model must be one of .*; received 5$/],
    [
      "two references",
      qwen({ referenceMediaItems: [image, image] }),
      "/params/referenceMediaItems maxItems: params.referenceMediaItems must have at most 1 item; received 2",
    ],
    [
      "a reference of another kind",
      qwen({ referenceMediaItems: [{ ...image, kind: "video" }] }),
      '/params/referenceMediaItems/0/kind const: params.referenceMediaItems[0].kind must be "image"; received "video"',
    ],
    [
      "a MIME type that the model does not take",
      qwen({ referenceMediaItems: [{ ...image, mimeType: "image/gif" }] }),
      /^\/params\/referenceMediaItems\/0\/mimeType enum: .*; received "image\/gif"/,
    ],
    [
      "a reference without a scheme",
      qwen({ referenceMediaItems: [{ ...image, url: "a.png" }] }),
      /^\/params\/referenceMediaItems\/0\/url format: .* must be an absolute URI, .*; received "a\.png"$/,
    ],
  ])("is refused for %s, with one issue", (_, body, issue) => {
    const [first, ...others] = told(createTaskRequest, body);
    const isWanted = typeof issue === "string" ? first === issue : issue.test(String(first));
    expect([isWanted || first, ...others]).toStrictEqual([true]);
  });

  it("counts code points, not UTF-16 units", () => {
    expect(told(createTaskRequest, { ...minimal, prompt: "🪁".repeat(5000) })).toStrictEqual([]);
    expect(told(createTaskRequest, { ...minimal, prompt: "🪁".repeat(5001) })).toStrictEqual([
      "/prompt maxLength: prompt must have at most 5000 characters; received 5001",
    ]);
  });

  it("tells everything in the order of the document, then unknown members as they came", () => {
    const body = { z: 1, a: 2, params: { output_format: "gif", image_size: 1 }, prompt: "", model: "qwen-image" };
    const pointers = told(qwenImageRequest, body).map((issue) => issue.split(" ")[0]);
    expect(pointers).toStrictEqual(["/prompt", "/params/image_size", "/params/output_format", "/z", "/a"]);
  });

  it("stops at the first issue when asked", () => {
    const result = qwenImageRequest.validate({ prompt: "", z: 1 }, { first: true });
    expect(result.ok ? [] : result.issues.map(({ pointer }) => pointer)).toStrictEqual(["/model"]);
  });
});
