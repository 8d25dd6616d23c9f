import type { ErrorCode, ReferenceImage, ReferenceVideo, RivyaFile, Task } from "@rivya/openapi";
import { describe, expectTypeOf, test } from "vitest";
import { isRivyaError, reference, unlistedModel, type RivyaClient, type TaskRequest } from "../src/index.ts";
import type { AnyRivyaError, RivyaApiError, RivyaPromise, SucceededTask, UploadSource } from "../src/index.ts";

// What compiles here must compile with every later version too: lines are added, none is taken away.
type Create = (body: TaskRequest) => void;
const create: Create = () => undefined;
type ParamsOf<Model extends string> = NonNullable<Extract<TaskRequest, { model: Model; prompt: string }>["params"]>;

describe("each model has its own params", () => {
  test("qwen-image", () => {
    create({ model: "qwen-image", prompt: "A", params: { image_size: "landscape_16_9", output_format: "jpeg" } });
    expectTypeOf<ParamsOf<"qwen-image">["image_size"]>().toEqualTypeOf<
      "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9" | undefined
    >();
    // @ts-expect-error no such size
    create({ model: "qwen-image", prompt: "A", params: { image_size: "huge" } });
    // @ts-expect-error of another model
    create({ model: "qwen-image", prompt: "A", params: { duration: 5 } });
    // @ts-expect-error the prompt is missing
    create({ model: "qwen-image" });
    // @ts-expect-error no such member
    create({ model: "qwen-image", prompt: "A", files: [] });
  });

  test("qwen2-image", () => {
    expectTypeOf<ParamsOf<"qwen2-image">["output_format"]>().toEqualTypeOf<"png" | "jpeg" | undefined>();
    create({ model: "qwen2-image", prompt: "A", params: { image_size: "16:9" } });
    // @ts-expect-error a size of qwen-image
    create({ model: "qwen2-image", prompt: "A", params: { image_size: "square_hd" } });
  });

  test("z-image", () => {
    expectTypeOf<ParamsOf<"z-image">>().not.toHaveProperty("referenceMediaItems");
    create({ model: "z-image", prompt: "A" });
    // @ts-expect-error takes no references
    create({ model: "z-image", prompt: "A", params: { referenceMediaItems: [] } });
  });

  test("happyhorse-1-0", () => {
    expectTypeOf<ParamsOf<"happyhorse-1-0">["duration"]>().toEqualTypeOf<number | undefined>();
    create({ model: "happyhorse-1-0", prompt: "A", params: { duration: 5, resolution: "720p" } });
    // @ts-expect-error no such resolution
    create({ model: "happyhorse-1-0", prompt: "A", params: { resolution: "8k" } });
    // @ts-expect-error a video needs its token
    create({ model: "happyhorse-1-0", prompt: "A", params: { referenceMediaItems: [{ kind: "video", url: "u" }] } });
  });

  test("a model that is not known only by saying so", () => {
    expectTypeOf(create).toBeCallableWith(unlistedModel({ model: "qwen-image-next" }));
    create(unlistedModel({ model: "qwen-image-next", prompt: "A", params: { steps: 3 } }));
    create({ model: unlistedModel("qwen-image-next"), prompt: "A", params: { steps: 3 } });
    // @ts-expect-error a typo
    create({ model: "qwen-imag", prompt: "A" });
    create({
      // @ts-expect-error it is reported where it stands
      model: "qwen-imag",
      prompt: "A",
      params: { image_size: "square" },
    });
    // @ts-expect-error what unlistedModel makes cannot be written by hand
    create({ model: "qwen-image-next" });
  });
});

test("what comes back", () => {
  expectTypeOf<RivyaClient["tasks"]["create"]>().returns.toEqualTypeOf<RivyaPromise<Task>>();
  expectTypeOf<RivyaClient["tasks"]["wait"]>().returns.resolves.toEqualTypeOf<SucceededTask>();
  expectTypeOf<SucceededTask["result"]["primary_url"]>().toEqualTypeOf<string>();
  expectTypeOf<RivyaClient["credits"]["get"]>().returns.resolves.toEqualTypeOf<{ current_credits: number }>();
  expectTypeOf<ReturnType<ReturnType<RivyaClient["tasks"]["get"]>["withResponse"]>>().resolves.toEqualTypeOf<{
    readonly data: Task;
    readonly response: Response;
    readonly requestId: string | undefined;
  }>();
});

const imageOf = (file: RivyaFile & { kind: "image" }) => reference(file);
const videoOf = (file: RivyaFile & { kind: "video" }) => reference(file);
const wrongKind = (file: RivyaFile & { kind: "video" }) =>
  // @ts-expect-error qwen-image takes no video
  create({ model: "qwen-image", prompt: "A", params: { referenceMediaItems: [reference(file)] } });

test("a reference is of the kind of its file", () => {
  expectTypeOf(imageOf).returns.toEqualTypeOf<ReferenceImage>();
  expectTypeOf(videoOf).returns.toEqualTypeOf<ReferenceVideo>();
  expectTypeOf(wrongKind).returns.toBeVoid();
});

type Upload = RivyaClient["files"]["upload"];
const uploadVideo = (upload: Upload) => upload({ file: "walk.mp4", kind: "video" });
const uploadPlain = (upload: Upload, file: Uint8Array) => upload({ file, model: unlistedModel("next") });
// @ts-expect-error a typo
const uploadFor = (upload: Upload) => upload({ file: "walk.mp4", model: "happyhorse" });
const uploadAny = (upload: Upload) => upload({ file: new Uint8Array(1) });
type Download = RivyaClient["tasks"]["download"];
const downloadStream = (download: Download, task: Task) => download(task);
const downloadBlob = (download: Download, task: Task) => download(task, { as: "blob", index: 1 });
// @ts-expect-error there is no such form
const downloadText = (download: Download, task: Task) => download(task, { as: "text" });

test("what is uploaded and downloaded", () => {
  expectTypeOf(uploadVideo).returns.resolves.toExtend<RivyaFile & { kind: "video" }>();
  expectTypeOf(uploadPlain).returns.resolves.toExtend<RivyaFile>();
  expectTypeOf(uploadFor).toBeFunction();
  expectTypeOf(uploadAny).returns.resolves.toExtend<RivyaFile>();
  expectTypeOf<Parameters<Upload>[0]["file"]>().toEqualTypeOf<UploadSource>();
  expectTypeOf(downloadStream).returns.resolves.toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>();
  expectTypeOf(downloadBlob).returns.resolves.toEqualTypeOf<Blob>();
  expectTypeOf(downloadText).toBeFunction();
  expectTypeOf<RivyaClient["tasks"]["save"]>().returns.resolves.toEqualTypeOf<{
    readonly path: string;
    readonly size: number;
  }>();
});

const refused = (error: unknown) => (isRivyaError(error, "validation_failed") ? error : undefined);
const ofUnknownCode = (error: unknown) => (isRivyaError(error, "moon_phase_wrong") ? error.status : undefined);

function told(error: AnyRivyaError): string {
  switch (error.name) {
    case "RivyaApiError":
      return error.code;
    case "TaskFailedError":
      return error.task.id;
    case "RivyaTimeoutError":
      return error.budget;
    case "RivyaResponseError":
      return error.text;
    case "RivyaConnectionError":
    case "RivyaAbortError":
      return error.operation;
    case "RivyaInputError":
      return error.message;
    default:
      return error satisfies never;
  }
}

describe("errors narrow", () => {
  test("by code", () => {
    expectTypeOf(refused).returns.toEqualTypeOf<RivyaApiError<"validation_failed"> | undefined>();
    expectTypeOf<RivyaApiError<"validation_failed">["code"]>().toEqualTypeOf<"validation_failed">();
    expectTypeOf<RivyaApiError["details"][number]["path"]>().toEqualTypeOf<string>();
    expectTypeOf<RivyaApiError["code"]>().toEqualTypeOf<ErrorCode | (string & {})>();
    expectTypeOf(ofUnknownCode).returns.toEqualTypeOf<number | undefined>();
  });

  test("by name", () => {
    expectTypeOf(told).returns.toBeString();
  });
});
