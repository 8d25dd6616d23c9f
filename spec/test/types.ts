// What the types say, held by `pnpm typecheck`: a line marked @ts-expect-error fails it when the types let it pass.
// requests.test.ts holds that the schema says the same.
import type {
  CreateTaskRequest,
  CreateTaskRequestByModel,
  ModelId,
  QwenImageRequest,
  RivyaFile,
  Task,
  operations,
  paths,
} from "@rivya/openapi";
import { expectTypeOf } from "vitest";

type Params = NonNullable<CreateTaskRequestByModel["qwen-image"]["params"]>;

expectTypeOf<QwenImageRequest>().toEqualTypeOf<CreateTaskRequestByModel["qwen-image"]>();
expectTypeOf<Extract<CreateTaskRequest, { model: "qwen-image" }>>().toEqualTypeOf<QwenImageRequest>();
expectTypeOf<CreateTaskRequest["model"]>().toEqualTypeOf<ModelId>();

// What an editor offers inside params, and as values of its options.
expectTypeOf<keyof Params>().toEqualTypeOf<"image_size" | "output_format" | "referenceMediaItems">();
expectTypeOf<Params["image_size"]>().toEqualTypeOf<
  "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9" | undefined
>();
expectTypeOf<Params["output_format"]>().toEqualTypeOf<"png" | "jpeg" | undefined>();

const prompt = "A red kite";
const item = { url: "https://cdn.example.com/reference-image.png", kind: "image" } as const;

export const accepted: CreateTaskRequest[] = [
  { model: "qwen-image", prompt },
  { model: "qwen-image", prompt, params: {}, client_request_id: "order-4711" },
  { model: "qwen-image", prompt, params: { image_size: "square_hd", output_format: "png" } },
  { model: "qwen-image", prompt, params: { referenceMediaItems: [{ ...item, mimeType: "image/png" }] } },
  { model: "z-image", prompt, params: { aspect_ratio: "16:9" } },
];

export const refused: CreateTaskRequest[] = [
  // @ts-expect-error an option that image_size does not have
  { model: "qwen-image", prompt, params: { image_size: "sqare_hd" } },
  // @ts-expect-error an option of another model's image_size
  { model: "qwen-image", prompt, params: { image_size: "16:9" } },
  // @ts-expect-error a parameter that no model has
  { model: "qwen-image", prompt, params: { steps: 20 } },
  // @ts-expect-error a parameter of another model
  { model: "qwen-image", prompt, params: { aspect_ratio: "16:9" } },
  // @ts-expect-error a member that no request has
  { model: "qwen-image", prompt, files: [] },
  // @ts-expect-error a model that is not there
  { model: "qwen-picture", prompt },
  // @ts-expect-error no model
  { prompt },
  // @ts-expect-error no prompt
  { model: "qwen-image" },
  // @ts-expect-error null is not the same as absent
  { model: "qwen-image", prompt, params: null },
  // @ts-expect-error a number where a string belongs
  { model: "qwen-image", prompt: 5 },
  // @ts-expect-error qwen-image takes pictures only
  { model: "qwen-image", prompt, params: { referenceMediaItems: [{ ...item, kind: "video" }] } },
  // @ts-expect-error a reference without its URL
  { model: "qwen-image", prompt, params: { referenceMediaItems: [{ kind: "image" }] } },
];

// Answers, and the seam to openapi-fetch.
expectTypeOf<Task["status"]>().toEqualTypeOf<"queued" | "processing" | "succeeded" | "failed">();
expectTypeOf<Task["result"]>().toEqualTypeOf<{ primary_url: string; urls: string[] } | null>();
expectTypeOf<RivyaFile["duration_token"]>().toEqualTypeOf<string | null>();
type Upload = NonNullable<operations["uploadFile"]["requestBody"]>["content"]["multipart/form-data"];
expectTypeOf<Upload["file"]>().toEqualTypeOf<Blob>();
type Created = paths["/api/v1/generations"]["post"]["responses"][202]["content"]["application/json"];
expectTypeOf<Created>().toEqualTypeOf<Task>();
