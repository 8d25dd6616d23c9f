import { operations } from "@rivya/validator/operations";
import { createMock, manualClock } from "@rivya/mock/core";
import { describe, expect, it } from "vitest";
import { errors } from "../../../src/core/generated/routes.gen.ts";
import { bearer, fault, messagesOf, plane } from "../control/plane.ts";

const asking = (effects: string, more: Readonly<Record<string, string>> = {}) => ({
  headers: { "x-rivya-mock": effects, ...more },
});
const credits = "/api/v1/credits";
const generations = "/api/v1/generations";
const kite = { model: "qwen-image", prompt: "A red kite" };

describe("error", () => {
  it.each(Object.entries(errors))("%s is answered as the document has it", async (code, { status }) => {
    const answer = await plane().api("GET", credits, asking(`error=${code}`));
    expect(answer.status).toBe(status);
    expect(operations.getCredits.responses[500].validate(answer.body)).toMatchObject({ ok: true });
    expect(answer.body).toMatchObject({ error: { code } });
    expect(answer.headers.get("www-authenticate")).toBe(status === 401 ? "Bearer" : null);
    expect(answer.headers.get("retry-after")).toBe(status === 429 ? "1" : null);
    expect(answer.headers.get("allow")).toBe(status === 405 ? "GET, HEAD, OPTIONS" : null);
  });

  it("says how long to wait", async () => {
    const answer = await plane().api("GET", credits, asking("error=public_api_disabled;retry-after=30"));
    expect(answer.status).toBe(503);
    expect(answer.headers.get("retry-after")).toBe("30");
  });

  it("comes before the key and the body, and after the route and the method", async () => {
    const { api } = plane();
    const asked = asking("error=internal_error", bearer("rvya_sk_nobody"));
    expect(fault(await api("POST", generations, { ...asked, text: "{" }))).toBe("500 internal_error");
    expect(fault(await api("DELETE", generations, asked))).toBe("405 method_not_allowed,  method");
    expect(fault(await api("GET", "/api/v1/nothing", asked))).toBe("404 not_found");
  });

  it("changes nothing, and leaves the idempotency key free", async () => {
    const { api, control } = plane();
    const key = { "idempotency-key": "one" };
    await api("POST", generations, { json: kite, ...asking("error=internal_error", key) });
    expect((await control("GET", "state")).body).toMatchObject({
      tasks: [],
      accounts: expect.arrayContaining([{ account: "default", balance: 1000 }]),
    });
    expect((await api("POST", generations, { json: { ...kite, prompt: "Another" }, headers: key })).status).toBe(202);
  });
});

it("fail: the task fails and its credits come back", async () => {
  const { api, task, clock } = plane();
  const { id } = await task({ "x-rivya-mock": "fail" });
  await clock.advance(10_000);
  expect((await api("GET", `${generations}/${id}`)).body).toMatchObject({
    status: "failed",
    final_credits: 0,
    error: { code: "generation_failed" },
  });
  expect((await api("GET", credits)).body).toEqual({ current_credits: 1000 });
});

it("slow: the answer is held back in real time", async () => {
  const { api } = plane();
  const began = performance.now();
  expect((await api("GET", credits, asking("slow=80"))).status).toBe(200);
  expect(performance.now() - began).toBeGreaterThan(75);
});

it("drop and truncate: the work is done, and the answer is lost", async () => {
  const mock = createMock({ clock: manualClock() });
  const send = (effects: string) =>
    mock.fetch(`http://mock.test${generations}`, {
      method: "POST",
      headers: { ...bearer(), "content-type": "application/json", "x-rivya-mock": effects },
      body: JSON.stringify(kite),
    });
  await expect(send("drop")).rejects.toThrow(TypeError);
  const half = await send("truncate");
  await expect(half.json()).rejects.toThrow(TypeError);
  const state = await mock.fetch("http://127.0.0.1:4010/__mock/state");
  expect(((await state.json()) as { tasks: unknown[] }).tasks).toHaveLength(2);
});

it("drop with an idempotency key: the retry gets the same task, and nothing is charged twice", async () => {
  const mock = createMock({ clock: manualClock() });
  const send = () =>
    mock.fetch(`http://mock.test${generations}`, {
      method: "POST",
      headers: {
        ...bearer(),
        "content-type": "application/json",
        "idempotency-key": "kite",
        "x-rivya-mock": "drop;times=2",
      },
      body: JSON.stringify(kite),
    });
  await expect(send()).rejects.toThrow(TypeError);
  await expect(send()).rejects.toThrow(TypeError);
  const answer = await send();
  expect([answer.status, answer.headers.get("idempotent-replayed")]).toEqual([202, "true"]);
  const state = await mock.fetch("http://127.0.0.1:4010/__mock/state");
  const { id, reserved_credits } = (await answer.json()) as { id: string; reserved_credits: number };
  expect(await state.json()).toMatchObject({
    tasks: [{ id }],
    accounts: expect.arrayContaining([{ account: "default", balance: 1000 - reserved_credits }]) as unknown,
  });
});

describe("invalid breaks the document", () => {
  it.each([
    ["getCredits", "GET", credits],
    ["listModels", "GET", "/api/v1/models"],
    ["getOpenApi", "GET", "/api/v1/openapi.json"],
    ["createTask", "POST", generations],
  ] as const)("at %s", async (operationId, method, path) => {
    const { api } = plane();
    const sent = method === "POST" ? { json: kite } : {};
    const sound = await api(method, path, sent);
    const { responses } = operations[operationId] as { responses: Record<number, { is(value: unknown): boolean }> };
    expect(responses[sound.status]!.is(sound.body)).toBe(true);
    const broken = await api(method, path, { ...sent, ...asking("invalid") });
    expect(broken.status).toBe(sound.status);
    expect(responses[sound.status]!.is(broken.body)).toBe(false);
  });

  it("at an error", async () => {
    const broken = await plane().api("POST", generations, { json: {}, ...asking("invalid") });
    expect(broken.status).toBe(400);
    expect(operations.createTask.responses[400].is(broken.body)).toBe(false);
  });

  it("at a picture: it is a page", async () => {
    const { api, task, clock } = plane();
    const { id } = await task();
    await clock.advance(10_000);
    const { body } = await api("GET", `${generations}/${id}`);
    const { pathname } = new URL((body as { result: { primary_url: string } }).result.primary_url);
    expect((await api("GET", pathname, asking("invalid"))).headers.get("content-type")).toBe("text/html");
  });
});

const onceOf = (key: string) => asking("error=internal_error;times=1", { "idempotency-key": key });

async function statuses(ask: () => Promise<{ status: number }>, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let at = 0; at < count; at++) found.push((await ask()).status);
  return found;
}

describe("times", () => {
  it("counts the requests of a method and a path", async () => {
    const { api } = plane();
    const asked = asking("error=internal_error;times=2");
    expect(await statuses(() => api("GET", credits, asked), 4)).toEqual([500, 500, 200, 200]);
    expect(await statuses(() => api("GET", "/api/v1/models", asked), 3)).toEqual([500, 500, 200]);
  });

  it("counts each idempotency key by itself, where the operation takes one", async () => {
    const { api } = plane();
    const create = (key: string) => () => api("POST", generations, { json: kite, ...onceOf(key) });
    expect(await statuses(create("a"), 3)).toEqual([500, 202, 202]);
    expect(await statuses(create("b"), 2)).toEqual([500, 202]);
    expect(await statuses(() => api("GET", credits, onceOf("a")), 2)).toEqual([500, 200]);
    expect(await statuses(() => api("GET", credits, onceOf("b")), 1)).toEqual([200]);
  });

  it("is not used up by who asks the same path for something else", async () => {
    const { api } = plane();
    const ask = (effects: string) => () => api("GET", credits, asking(effects));
    expect(await statuses(ask("error=internal_error;times=1"), 2)).toEqual([500, 200]);
    expect(await statuses(ask("error=rate_limited;times=1"), 2)).toEqual([429, 200]);
    expect(await statuses(ask("error=internal_error,times=2"), 3)).toEqual([500, 500, 200]);
  });

  it("is counted anew after a reset", async () => {
    const { api, control } = plane();
    const ask = () => api("GET", credits, asking("error=internal_error;times=1"));
    expect(await statuses(ask, 2)).toEqual([500, 200]);
    await control("POST", "reset");
    expect(await statuses(ask, 2)).toEqual([500, 200]);
  });
});

it("a list that cannot be followed is 400, and names the header and what is known", async () => {
  const answer = await plane().api("GET", credits, asking("drp"));
  expect(fault(answer)).toBe("400 validation_failed,  effect");
  expect(messagesOf(answer)[0]).toMatch(
    /^the header X-Rivya-Mock .*"drp", did you mean "drop".*known are fail, slow=MS/,
  );
});

it("a mock without control does not read the header", async () => {
  const { api } = plane({ control: false });
  expect((await api("GET", credits, asking("error=internal_error"))).status).toBe(200);
  expect((await api("GET", credits, asking("nonsense"))).status).toBe(200);
});
