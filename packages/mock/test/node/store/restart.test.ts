import type { RivyaFile, Task } from "@rivya/openapi";
import { expect, it } from "vitest";
import { manualClock, startMock, type StartOptions } from "@rivya/mock";
import { film } from "../../helpers/plays.ts";
import { form, png } from "../../helpers/samples.ts";
import { dataFolder } from "./data-folder.ts";

const path = dataFolder();
// A connection that is kept would be one to the mock before.
const once = { Connection: "close" };
const auth = { Authorization: "Bearer rvya_sk_mock_full", ...once };

const fetchOnce = (url: string) => fetch(url, { headers: once });
const bytesAt = async (url: string) => Buffer.from(await (await fetchOnce(url)).arrayBuffer());

/** A mock on a clock that goes on where the last one of this test stood. */
function machine(name: string) {
  let now = Date.UTC(2026, 0, 1);
  return async (options: StartOptions = {}) => {
    const clock = manualClock(now);
    const mock = await startMock({ data: path(name), clock, ...options });
    const ask = async (
      method: string,
      target: string,
      init: Omit<RequestInit, "headers"> & { headers?: Record<string, string> } = {},
    ) => fetch(new URL(target, mock.url), { method, ...init, headers: { ...auth, ...init.headers } });
    const json = async <T>(method: string, target: string, init?: Parameters<typeof ask>[2]) =>
      (await (await ask(method, target, init)).json()) as T;
    const create = (more: object = {}, headers: Record<string, string> = {}) =>
      json<Task>("POST", "/api/v1/generations", {
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify({ model: "qwen-image", prompt: "A red kite", ...more }),
      });
    return {
      ...mock,
      ask,
      json,
      create,
      read: (id: string) => json<Task>("GET", `/api/v1/generations/${id}`),
      credits: async () => (await json<{ current_credits: number }>("GET", "/api/v1/credits")).current_credits,
      advance: (ms: number) => clock.advance(ms),
      end: async () => {
        now = clock.now();
        await mock.close();
      },
    };
  };
}

it("tasks in flight go on, and failed ones give their credits back", async () => {
  const start = machine("flight.db");
  const first = await start({ credits: 100 });
  const { id } = await first.create();
  const doomed = await first.create({}, { "X-Rivya-Mock": "fail" });
  await first.advance(400);
  await first.end();
  const second = await start({ credits: 5 });
  expect(await second.read(id)).toMatchObject({ status: "processing" });
  expect(await second.credits()).toBe(92);
  await second.advance(1400);
  expect(await second.read(id)).toMatchObject({ status: "succeeded", final_credits: 4 });
  expect(await second.read(doomed.id)).toMatchObject({ status: "failed", final_credits: 0 });
  expect(await second.credits()).toBe(96);
  await second.end();
});

it("a task that was seen to go on does not go back, though a manual clock begins anew", async () => {
  const first = await machine("anew.db")();
  const { id } = await first.create();
  await first.advance(400);
  expect(await first.read(id)).toMatchObject({ status: "processing" });
  await first.end();
  const second = await machine("anew.db")();
  expect(await second.read(id)).toMatchObject({ status: "processing" });
  await second.end();
});

it("stored links answer on the same port, and results are drawn again as they were", async () => {
  const start = machine("links.db");
  const first = await start();
  const { url } = await first.json<RivyaFile>("POST", "/api/v1/files", { body: form(png(9)) });
  const { id } = await first.create();
  await first.advance(2000);
  const drawn = (await first.read(id)).result!.primary_url;
  const bytes = await bytesAt(drawn);
  await first.end();
  const second = await start({ port: first.port });
  expect((await bytesAt(url)).equals(png(9))).toBe(true);
  expect((await bytesAt(drawn)).equals(bytes)).toBe(true);
  expect((await second.read(id)).result!.primary_url).toBe(drawn);
  await second.advance(24 * 3_600_000);
  expect((await fetchOnce(url)).status).toBe(404);
  await second.end();
});

it("a replay still replays, and another request still conflicts", async () => {
  const start = machine("replay.db");
  const first = await start();
  const key = { "Idempotency-Key": "kite" };
  const task = await first.create({}, key);
  await first.end();
  const second = await start();
  expect(await second.create({}, key)).toEqual(task);
  expect(await second.create({ prompt: "A blue kite" }, key)).toMatchObject({
    error: { code: "idempotency_conflict" },
  });
  expect(await second.credits()).toBe(996);
  await second.end();
});

it("--credits is for accounts that the file does not hold, keys follow the flags, and what was steered stays", async () => {
  const start = machine("keys.db");
  const first = await start({ credits: 10, keys: [{ key: "flag" }] });
  const steer = async (mock: typeof first, method: string, target: string, json: object) => {
    const headers = { "Content-Type": "application/json" };
    const answer = await mock.ask(method, `/__mock/${target}`, { headers, body: JSON.stringify(json) });
    expect(answer.status).toBe(200);
  };
  await steer(first, "POST", "keys", { key: "added", account: "mine", scopes: ["credits:read"] });
  await steer(first, "PUT", "credits", { balance: 3, account: "mine" });
  await steer(first, "POST", "keys/revoke", { key: "rvya_sk_mock_other" });
  await first.end();
  const second = await start({ credits: 77, keys: [{ key: "newcomer", account: "new" }] });
  const credits = async (key: string) => {
    const answer = await second.ask("GET", "/api/v1/credits", { headers: { Authorization: `Bearer ${key}` } });
    return [answer.status, ((await answer.json()) as { current_credits?: number }).current_credits];
  };
  expect(await credits("rvya_sk_mock_full")).toEqual([200, 10]);
  expect(await credits("newcomer")).toEqual([200, 77]);
  expect(await credits("added")).toEqual([200, 3]);
  expect(await credits("flag")).toEqual([401, undefined]);
  expect(await credits("rvya_sk_mock_other")).toEqual([401, undefined]);
  await second.end();
});

it("a duration token is good after a restart, and is nobody else's", async () => {
  const start = machine("tokens.db");
  const first = await start();
  const upload = async (seconds: number) =>
    first.json<RivyaFile>("POST", "/api/v1/files", {
      body: form(await film(seconds), { kind: "video", name: "a.mp4" }),
    });
  const [file, other] = [await upload(2), await upload(3)];
  await first.end();
  const second = await start({ port: first.port });
  const edit = (durationToken: string) =>
    second.create({
      model: "happyhorse-1-0",
      params: { referenceMediaItems: [{ url: file.url, kind: "video", durationToken }] },
    });
  expect(await edit(file.duration_token!)).toMatchObject({ status: "queued" });
  const fault = {
    error: { details: [{ path: "/params/referenceMediaItems/0/durationToken", code: "duration_token" }] },
  };
  expect(await edit(other.duration_token!)).toMatchObject(fault);
  expect(await edit(`dur_${"0".repeat(64)}`)).toMatchObject(fault);
  expect(await edit("dur_x")).toMatchObject(fault);
  await second.end();
});
