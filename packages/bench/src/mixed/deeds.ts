import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { RivyaFile, Task } from "@rivya/openapi";
import type { Ask, Service } from "./service.ts";

/** Something that somebody does with the service, in one or several calls. */
export type Deed = (service: Service) => Promise<void>;

const tasks = "/api/v1/generations";
const pollMs = 50;

const request = (more: object = {}) => ({
  model: "qwen-image",
  prompt: `A red kite over the sea, and ${randomUUID()}`,
  params: { image_size: "square", output_format: "png", ...more },
});

const create = (service: Service, json: unknown = request(), more: Ask = {}) =>
  service.read<Task>(202, "POST", tasks, { json, ...more });

const ended = new Set<Task["status"]>(["succeeded", "failed"]);

async function wait(service: Service, id: string): Promise<Task> {
  for (;;) {
    const task = await service.read<Task>(200, "GET", `${tasks}/${id}`);
    if (ended.has(task.status)) return task;
    await sleep(pollMs);
  }
}

async function result(service: Service, json: unknown): Promise<Blob> {
  const { id } = await create(service, json);
  const { result: made } = await wait(service, id);
  const answer = await service.ask(200, "GET", new URL(made!.primary_url).pathname, { key: null });
  return answer.blob();
}

async function upload(service: Service, kind: string, content: Blob): Promise<RivyaFile> {
  const form = new FormData();
  form.set("kind", kind);
  form.set("file", content, "reference");
  return service.read<RivyaFile>(201, "POST", "/api/v1/files", { form });
}

/** Every kind of deed, by name: how often it is done among a hundred others, and what it is. */
export const deeds: Readonly<Record<string, readonly [share: number, deed: Deed]>> = {
  "create and get": [
    40,
    async (service) => {
      const { id } = await create(service);
      await service.read(200, "GET", `${tasks}/${id}`);
    },
  ],
  replay: [
    15,
    async (service) => {
      const json = request();
      const headers = { "Idempotency-Key": randomUUID() };
      const { id } = await create(service, json, { headers });
      const again = await create(service, json, { headers });
      if (again.id !== id) throw new Error(`${id} was not replayed`);
      await service.ask(409, "POST", tasks, { json: request(), headers }).then((answer) => answer.text());
    },
  ],
  wait: [10, async (service) => void (await wait(service, (await create(service)).id))],
  fetch: [1, async (service) => void (await result(service, request({ output_format: "jpeg" })))],
  reference: [
    1,
    async (service) => {
      const { id, url } = await upload(service, "image", await result(service, request()));
      await service.read(200, "GET", `/api/v1/files/${id}`);
      const headers = { Range: "bytes=10-999" };
      await (await service.ask(206, "GET", new URL(url).pathname, { key: null, headers })).arrayBuffer();
      await create(service, request({ referenceMediaItems: [{ url, kind: "image" }] }));
    },
  ],
  errors: [
    15,
    async (service) => {
      const fails = async (...call: Parameters<Service["ask"]>) => void (await (await service.ask(...call)).text());
      await fails(400, "POST", tasks, { json: { model: "qwen-image", prompt: "", steps: 3 } });
      await fails(401, "GET", "/api/v1/credits", { key: randomUUID() });
      await fails(403, "POST", tasks, { key: "rvya_sk_mock_readonly", json: request() });
      await fails(404, "GET", `${tasks}/${randomUUID()}`);
      await fails(404, "GET", `/media/results/${randomUUID()}/0.png`);
      await fails(405, "DELETE", tasks);
      await fails(415, "POST", tasks, { headers: { "Content-Type": "text/plain" } });
      const form = new FormData();
      form.set("kind", "image");
      form.set("file", new Blob(["no picture"]), "a.png");
      await fails(400, "POST", "/api/v1/files", { form });
    },
  ],
  effects: [
    5,
    async (service) => {
      const { id } = await create(service, request(), { headers: { "X-Rivya-Mock": "fail" } });
      await wait(service, id);
      await service.broken("POST", tasks, { json: request(), headers: { "X-Rivya-Mock": "drop" } });
      await service.broken("GET", "/api/v1/models", { headers: { "X-Rivya-Mock": "truncate" } });
      const headers = { "X-Rivya-Mock": "error=rate_limited", "Idempotency-Key": randomUUID() };
      await (await service.ask(429, "POST", tasks, { json: request(), headers })).text();
    },
  ],
  reading: [
    13,
    async (service) => {
      await service.read(200, "GET", "/api/v1/credits");
      await service.read(200, "GET", "/api/v1/models", { key: null });
      await (await service.ask(200, "HEAD", "/api/v1/openapi.json", { key: null })).text();
      await service.read(200, "GET", "/__mock/state");
    },
  ],
};
