import { realClock } from "@rivya/mock/core";
import { describe, expect, it } from "vitest";
import { allScopes } from "../../../src/core/keys.ts";
import { allRoutes } from "../../../src/core/router/route.ts";
import { document } from "./documented.ts";
import { bearer, fault, messagesOf, plane } from "./plane.ts";

const credits = "/api/v1/credits";
const generations = "/api/v1/generations";

it("credits: sets what an account can spend, and nothing of another", async () => {
  const { api, control } = plane();
  const other = { headers: bearer("rvya_sk_mock_other") };
  expect((await control("PUT", "credits", { json: { balance: 7 } })).body).toEqual({ account: "default", balance: 7 });
  expect((await api("GET", credits)).body).toEqual({ current_credits: 7 });
  expect((await api("GET", credits, other)).body).toEqual({ current_credits: 1000 });
  await control("PUT", "credits", { json: { balance: 0, account: "other" } });
  expect((await api("GET", credits, other)).body).toEqual({ current_credits: 0 });
});

describe("clock", () => {
  it("advances, and what is due happens", async () => {
    const { api, control, task } = plane();
    const { id } = await task();
    expect((await control("GET", "clock")).body).toEqual({ mode: "manual", now: "2026-01-01T00:00:00.000Z" });
    expect((await control("POST", "clock/advance", { json: { ms: 1800 } })).body).toEqual({
      mode: "manual",
      now: "2026-01-01T00:00:01.800Z",
    });
    expect((await api("GET", `${generations}/${id}`)).body).toMatchObject({ status: "succeeded" });
  });

  it("stops before the year 10000", async () => {
    const { control } = plane();
    const hundredYears = { json: { ms: 3_155_760_000_000 } };
    let answer = await control("POST", "clock/advance", hundredYears);
    for (let count = 1; answer.status === 200; count++) {
      expect(count).toBeLessThan(81);
      answer = await control("POST", "clock/advance", hundredYears);
    }
    expect(fault(answer)).toBe("400 validation_failed, /ms maximum");
    expect(messagesOf(answer)).toEqual(["ms must not lead beyond 9999-12-24T23:59:59.999Z; received 3155760000000"]);
  });

  it("of the platform is not advanced", async () => {
    const { control } = plane({ clock: realClock });
    expect((await control("GET", "clock")).body).toMatchObject({ mode: "real" });
    expect(fault(await control("POST", "clock/advance", { json: { ms: 1 } }))).toBe("409 clock_not_manual");
  });
});

describe("keys", () => {
  it("are added with what they may do, and revoked", async () => {
    const { api, control } = plane();
    const key = "rvya_sk_test_reader";
    const asked = { headers: bearer(key) };
    expect((await api("GET", credits, asked)).status).toBe(401);
    const json = { key, account: "fresh", scopes: ["credits:read"] };
    expect((await control("POST", "keys", { json })).body).toEqual({
      account: "fresh",
      scopes: ["credits:read"],
      revoked: false,
    });
    expect((await api("GET", credits, asked)).body).toEqual({ current_credits: 1000 });
    expect((await api("GET", `${generations}/task_x`, asked)).status).toBe(403);
    expect((await control("POST", "keys/revoke", { json: { key } })).body).toMatchObject({ revoked: true });
    expect((await api("GET", credits, asked)).body).toMatchObject({ error: { code: "api_key_revoked" } });
    await control("POST", "keys", { json });
    expect((await api("GET", credits, asked)).status).toBe(200);
  });

  it("have every scope unless told otherwise", async () => {
    const { control } = plane();
    const { body } = await control("POST", "keys", { json: { key: "rvya_sk_test_all" } });
    expect(body).toEqual({ account: "default", scopes: allScopes, revoked: false });
  });
});

describe("tasks", () => {
  it("finish: the task has succeeded at once, and keeps its credits", async () => {
    const { api, control, task } = plane();
    const { id, reserved_credits } = await task();
    expect((await control("POST", `tasks/${id}/finish`)).body).toMatchObject({
      id,
      status: "succeeded",
      final_credits: reserved_credits,
    });
    expect((await api("GET", `${generations}/${id}`)).body).toMatchObject({ status: "succeeded" });
    expect((await api("GET", credits)).body).toEqual({ current_credits: 1000 - reserved_credits });
  });

  it.each([
    [{}, "The generation failed."],
    [{ json: {} }, "The generation failed."],
    [{ json: { message: "Out of memory." } }, "Out of memory."],
  ])("fail: the task has failed at once, and its credits are back: %j", async (sent, message) => {
    const { api, control, task } = plane();
    const { id } = await task();
    expect((await control("POST", `tasks/${id}/fail`, sent)).body).toMatchObject({
      status: "failed",
      final_credits: 0,
    });
    const error = { code: "generation_failed", message };
    expect((await api("GET", `${generations}/${id}`)).body).toMatchObject({ status: "failed", error });
    expect((await api("GET", credits)).body).toEqual({ current_credits: 1000 });
  });

  it.each(["finish", "fail"])("a task that has ended stays as it is: %s", async (ending) => {
    const { control, task, clock } = plane();
    const { id } = await task();
    await clock.advance(10_000);
    const answer = await control("POST", `tasks/${id}/${ending}`);
    expect(fault(answer)).toBe("409 task_ended");
    expect(answer.body).toMatchObject({ error: { message: "This task has succeeded already, and stays that way." } });
  });
});

it("availability: off is 503 for every operation, on again is as before", async () => {
  const { api, control } = plane();
  await control("PUT", "availability", { json: { enabled: false } });
  expect(fault(await api("GET", credits, { headers: { authorization: "" } }))).toBe("503 public_api_disabled");
  expect((await api("GET", "/api/v1/models")).status).toBe(503);
  expect((await control("GET", "health")).status).toBe(200);
  await control("PUT", "availability", { json: { enabled: true } });
  expect((await api("GET", credits)).status).toBe(200);
});

it("requests: as many as asked for, newest last", async () => {
  const { api, control } = plane();
  for (const path of ["/1", "/2", "/3"]) await api("GET", path);
  const { body } = await control("GET", "requests?limit=2");
  expect((body as { requests: { path: string }[] }).requests.map(({ path }) => path)).toEqual(["/2", "/3"]);
});

it("state: what there is, newest first", async () => {
  const { control, task, clock } = plane();
  const first = await task();
  await clock.advance(500);
  const second = await task();
  expect((await control("GET", "state")).body).toMatchObject({
    now: "2026-01-01T00:00:00.500Z",
    clock: "manual",
    available: true,
    scenario: null,
    tasks: [
      { id: second.id, account: "default", status: "queued" },
      { id: first.id, account: "default", status: "processing" },
    ],
    files: [],
    requests: 2,
  });
});

it("reset: everything is as it was at the start", async () => {
  const mock = plane({ rateLimit: { requests: 6, seconds: 60 } });
  const { api, control, task } = mock;
  const start = (await control("GET", "state")).body;
  const named = { "idempotency-key": "one" };
  const { id } = await task(named);
  await control("PUT", "credits", { json: { balance: 3 } });
  await control("PUT", "credits", { json: { balance: 3, account: "new" } });
  await control("POST", "keys", { json: { key: "rvya_sk_added" } });
  await control("POST", "keys/revoke", { json: { key: "rvya_sk_mock_other" } });
  await control("PUT", "scenario", {
    json: { queued_ms: 0, calls: [{ operation: "getCredits", effects: "error=not_found" }] },
  });
  await control("PUT", "availability", { json: { enabled: false } });
  await control("POST", "clock/advance", { json: { ms: 5000 } });
  expect((await control("POST", "reset")).body).toEqual(start);
  expect((await control("GET", "requests")).body).toEqual({ requests: [] });
  expect((await api("GET", credits)).body).toEqual({ current_credits: 1000 });
  expect((await api("GET", credits)).headers.get("ratelimit-remaining")).toBe("4");
  expect((await api("GET", credits, { headers: bearer("rvya_sk_mock_other") })).status).toBe(200);
  expect((await api("GET", credits, { headers: bearer("rvya_sk_added") })).status).toBe(401);
  expect((await api("GET", `${generations}/${id}`)).status).toBe(404);
  expect((await task(named)).id).not.toBe(id);
});

it("its document names the operations and the scopes that the API's has", () => {
  const { schemas } = document.components;
  expect(schemas["OperationId"]!.enum).toEqual(allRoutes.map(({ operationId }) => operationId));
  expect(schemas["Scope"]!.enum).toEqual(allScopes);
});
