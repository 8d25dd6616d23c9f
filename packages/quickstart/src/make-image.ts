import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { RivyaClient } from "@rivya/client";
import type { QwenImageRequest, RivyaFile } from "@rivya/openapi";
import { expectedResult } from "@rivya/openapi/catalogue";
import type { Flags } from "./flags.js";
import type { Outcome } from "./outcome.ts";
import { decodePicture, type Picture } from "./picture.ts";
import type { Progress } from "./progress.ts";

export interface Means {
  readonly client: RivyaClient;
  readonly fetch: typeof globalThis.fetch;
  /** The picture to upload. */
  readonly reference: string;
  /** Where the result goes. */
  readonly target: string;
  readonly progress: Progress;
}

const model = "qwen-image";

// The mock is done in about a second; against the service the client's own, longer default is right.
const lookEveryMs = 200;

function requestOf({ prompt, imageSize, outputFormat }: Flags, file: RivyaFile): QwenImageRequest {
  const reference = { url: file.url, kind: "image", name: file.name, mimeType: file.mime_type } as const;
  return {
    model,
    prompt,
    params: { image_size: imageSize, output_format: outputFormat, referenceMediaItems: [reference] },
  };
}

async function save(url: string, { fetch, target }: Means): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the picture could not be downloaded: ${url} answered ${answer.status}`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, new Uint8Array(await answer.arrayBuffer()));
}

function decodeSaved(path: string, bytes: Uint8Array): Picture {
  try {
    return decodePicture(bytes);
  } catch (error) {
    throw new Error(`${path} cannot be decoded: ${(error as Error).message}`, { cause: error });
  }
}

/** What was saved, decoded and held against what was asked for. */
async function inspect(target: string, request: QwenImageRequest): Promise<Outcome["image"]> {
  const bytes = await readFile(target);
  const picture = decodeSaved(target, bytes);
  const asked = expectedResult(request);
  const same =
    picture.width === asked.width && picture.height === asked.height && `image/${picture.format}` === asked.mimeType;
  if (same) return { path: target, ...picture, bytes: bytes.length };
  throw new Error(
    `${target} is ${picture.width} x ${picture.height} ${picture.format}, not the ${asked.width} x ${asked.height} ${asked.mimeType} that was asked for`,
  );
}

/**
 * Reference, task, polling, download: the way of every image.
 *
 * @throws {Error} at the first thing that is not as it should be.
 */
export async function makeImage(flags: Flags, means: Means): Promise<Outcome> {
  const { client, progress, reference, target } = means;
  const { current_credits: before } = await client.credits.get();
  const name = basename(reference);
  progress.step(`uploading ${name}`);
  const file = await client.files.upload({
    file: new Uint8Array(await readFile(reference)),
    kind: "image",
    model,
    name,
  });
  progress.step("creating the task");
  const request = requestOf(flags, file);
  const { id } = await client.tasks.create(request);
  const task = await client.tasks.wait(id, {
    interval: lookEveryMs,
    onUpdate: ({ status }) => progress.step(`${id} ${status}`),
  });
  progress.step("downloading the picture");
  await save(task.result.primary_url, means);
  const image = await inspect(target, request);
  const { current_credits: after } = await client.credits.get();
  if (before - after !== task.final_credits) {
    throw new Error(`${id} cost ${task.final_credits} credits, but the balance went from ${before} to ${after}`);
  }
  return {
    task_id: id,
    status: task.status,
    model: task.model,
    file_id: file.id,
    image,
    reserved_credits: task.reserved_credits,
    final_credits: task.final_credits,
    balance_before: before,
    balance_after: after,
  };
}
