import type { Task } from "@rivya/openapi";
import { RivyaClient } from "../../src/index.ts";
import { png } from "../support/png.ts";

const url = "http://127.0.0.1/picture.png";

const fetch = async (input: RequestInfo | URL): Promise<Response> =>
  input === url
    ? new Response(png, { headers: { "content-type": "image/png" } })
    : Response.json({ id: "file_1", kind: "image", url });

async function load(): Promise<void> {
  const rivya = new RivyaClient({ apiKey: "rvya_sk_warm", baseUrl: "http://127.0.0.1", fetch });
  await rivya.files.upload({ file: png, kind: "image" });
  const task = { id: "task_1", status: "succeeded", result: { primary_url: url, urls: [url] } };
  await rivya.tasks.download(task as Task, { as: "bytes" });
}

let loading: Promise<void> | undefined;

/** Loads what the client loads only when it is needed: that takes real time, for which no virtual clock waits. */
export const warmUp = (): Promise<void> => (loading ??= load());
