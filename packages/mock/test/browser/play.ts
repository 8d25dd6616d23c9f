// Bundled for the browser with the core in it: an upload, a task that takes it as a reference, and its picture.
import { createMock, manualClock } from "@rivya/mock/core";
import { png } from "./png.ts";

async function play(): Promise<string> {
  const clock = manualClock();
  const mock = createMock({ clock });
  const headers = { Authorization: `Bearer ${mock.clientOptions.apiKey}` };
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await mock.fetch(new URL(path, "https://rivya.ai"), { headers, ...init });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const json = async (path: string, init?: RequestInit) => JSON.parse(await (await ask(path, init)).text());

  const fields = new FormData();
  fields.set("kind", "image");
  fields.set("file", new File([png], "reference.png", { type: "image/png" }));
  const { url } = await json("/api/v1/files", { method: "POST", body: fields });

  const params = { image_size: "square", referenceMediaItems: [{ url, kind: "image" }] };
  const created = await json("/api/v1/generations", {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json", "Idempotency-Key": "one" },
    body: JSON.stringify({ model: "qwen-image", prompt: "A red kite", params }),
  });
  const statuses = [created.status];
  for (const ms of [300, 1500]) {
    await clock.advance(ms);
    statuses.push((await json(`/api/v1/generations/${created.id}`)).status);
  }
  const { result } = await json(`/api/v1/generations/${created.id}`);
  const picture = await createImageBitmap(await (await ask(result.primary_url)).blob());
  const { current_credits } = await json("/api/v1/credits");
  return `${statuses.join(", ")}: ${picture.width}x${picture.height}, ${current_credits} credits left`;
}

Object.assign(globalThis, { played: play() });
