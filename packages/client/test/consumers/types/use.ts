import {
  isRivyaError,
  reference,
  RivyaClient,
  unlistedModel,
  type CallOptions,
  type RivyaApiError,
  type Tasks,
} from "@rivya/client";
import type { QwenImageRequest, RivyaFile, Task } from "@rivya/openapi";

const rivya = new RivyaClient({ apiKey: "key", timeoutMs: 1000, fetch });
const request: QwenImageRequest = { model: "qwen-image", prompt: "A red kite", params: { image_size: "square" } };
export const tasks: Tasks = rivya.tasks;

export async function use(file: RivyaFile & { kind: "image" }, options: CallOptions): Promise<Task> {
  const { data, response } = await tasks.create(request, options).withResponse();
  const { result } = await tasks.wait(data.id, { interval: 500, onUpdate: ({ status }) => console.log(status) });
  console.log(result.primary_url, response.status, reference(file).url);
  const { data: raw } = await rivya.api.GET("/api/v1/credits");
  console.log(raw?.current_credits);
  return tasks.create(unlistedModel({ model: "made-up-3", prompt: "A red kite" }));
}

// What Buffers and most libraries are typed as, whatever memory is behind it.
export const upload = (file: Uint8Array) => rivya.files.upload({ file, model: unlistedModel("made-up-3") });

export function told(error: unknown): string {
  if (isRivyaError(error, "validation_failed")) {
    const narrowed: RivyaApiError<"validation_failed"> = error;
    return narrowed.code;
  }
  return isRivyaError(error) && error.name === "TaskFailedError" ? error.task.id : "unknown";
}

// @ts-expect-error there is no such size
void tasks.create({ model: "qwen-image", prompt: "A red kite", params: { image_size: "huge" } });
// @ts-expect-error there is no such model
void tasks.create({ model: "qwen-imgae", prompt: "A red kite" });
