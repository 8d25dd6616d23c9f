import { afterEach, describe, expect, test, vi } from "vitest";
import { connect, createTask, RivyaClient, unlistedModel, type LogFacts } from "../src/index.ts";
import { balance, canned, kite, refusal, secret, silence, task } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const models = () => Response.json({ object: "list", data: [{ id: "qwen-image", base_credits: 4 }] });

describe("the key", () => {
  test("missing, it is an error at the first call that needs one", async () => {
    const { rivya, requests } = canned([Response.json({ object: "list", data: [] })], { apiKey: "" });
    await rivya.models.list();
    expect(await caught(rivya.credits.get())).toMatchObject({ name: "RivyaInputError" });
    expect(requests).toHaveLength(1);
    expect(requests[0]!.headers.has("authorization")).toBe(false);
  });

  test("and baseUrl come from the environment, and then the service", async () => {
    vi.stubEnv("RIVYA_API_KEY", "rvya_sk_of_env");
    vi.stubEnv("RIVYA_BASE_URL", "https://env.test");
    const fetch = vi.fn<typeof globalThis.fetch>(async () => balance());
    await new RivyaClient({ fetch }).credits.get();
    const request = new Request(...fetch.mock.calls[0]!);
    expect(request.url).toBe("https://env.test/api/v1/credits");
    expect(request.headers.get("authorization")).toBe("Bearer rvya_sk_of_env");
    vi.stubEnv("RIVYA_BASE_URL", "");
    expect(new RivyaClient().settings.baseUrl).toBe("https://rivya.ai");
  });

  test.each([
    "http://rivya.test",
    "http://192.168.0.5:4010",
    "http://localhost.test",
    "http://127.0.0.1.test",
    "http://app.localhost",
  ])("is not sent over plain http: %s", async (baseUrl) => {
    const { rivya, requests } = canned([], { baseUrl });
    const error = await caught(rivya.credits.get());
    expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining("https") });
    expect(requests).toEqual([]);
  });

  test.each(["http://localhost:4010", "http://127.0.0.1:4010", "http://127.9.9.9:4010", "http://[::1]:4010"])(
    "is sent to this machine: %s",
    async (baseUrl) => {
      expect(await canned([balance()], { baseUrl }).rivya.credits.get()).toEqual({ current_credits: 5 });
    },
  );

  test("in a browser throws, unless allowed by name", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0" });
    expect(() => new RivyaClient({ apiKey: secret })).toThrow("dangerouslyAllowBrowser");
    expect(() => new RivyaClient({ apiKey: secret, dangerouslyAllowBrowser: true })).not.toThrow();
    const list = Response.json({ object: "list", data: [] });
    expect(await canned([list], { apiKey: "" }).rivya.models.list()).toMatchObject({ data: [] });
  });
});

describe("headers", () => {
  test("of the client go with every call, those of a call with it", async () => {
    const { rivya, requests } = canned([balance(), balance()], { headers: { "x-team": "kites" } });
    await rivya.credits.get({ headers: { "x-trace": "1" } });
    await rivya.credits.get();
    expect(requests.map(({ headers }) => [headers.get("x-team"), headers.get("x-trace")])).toEqual([
      ["kites", "1"],
      ["kites", null],
    ]);
  });
});

describe("withResponse", () => {
  test("gives data, response and request id", async () => {
    const answer = Response.json({ current_credits: 5 }, { headers: { "x-request-id": "req_1" } });
    const { data, response, requestId } = await canned([answer]).rivya.credits.get().withResponse();
    expect([data.current_credits, response.status, requestId]).toEqual([5, 200, "req_1"]);
  });

  test("rejects like the call, and leaves no rejection that nobody handles", async () => {
    const unhandled = vi.fn<() => void>();
    process.on("unhandledRejection", unhandled);
    const { rivya } = canned([refusal(404, "not_found"), refusal(404, "not_found")]);
    expect(await caught(rivya.tasks.get("task_1").withResponse())).toMatchObject({ code: "not_found" });
    expect(await caught(rivya.tasks.get("task_1"))).toMatchObject({ code: "not_found" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("what a method returns is a promise like any other", async () => {
    const call = canned([balance()]).rivya.credits.get();
    const settled = vi.fn<() => void>();
    const then = call.then(({ current_credits: credits }) => credits).finally(settled);
    expect(call).toBeInstanceOf(Promise);
    expect(then.constructor).toBe(Promise);
    expect(await then).toBe(5);
    expect(settled).toHaveBeenCalledOnce();
  });
});

describe("api", () => {
  test("is the plain typed client, with the key and without retries", async () => {
    const { rivya, requests } = canned([refusal(503, "public_api_disabled")]);
    const { error, response } = await rivya.api.GET("/api/v1/credits");
    expect([error?.error.code, response.status]).toEqual(["public_api_disabled", 503]);
    expect(requests[0]!.headers.get("authorization")).toBe(`Bearer ${secret}`);
  });

  test("its middleware sees every attempt of every call", async () => {
    const { rivya, requests } = canned([refusal(503, "internal_error"), balance()], { clock: new VirtualClock() });
    rivya.api.use({ onRequest: ({ request }) => request.headers.set("x-seen", "1") });
    await rivya.credits.get();
    expect(requests.map(({ headers }) => headers.get("x-seen"))).toEqual(["1", "1"]);
  });
});

describe("logger", () => {
  test("hears of each answer on debug, and of each failure that is tried again on warn", async () => {
    const told: [string, string, LogFacts][] = [];
    const { rivya } = canned([refusal(503, "internal_error"), balance()], {
      clock: new VirtualClock(),
      logger: {
        debug: (message, facts) => told.push(["debug", message, facts]),
        warn: (message, facts) => told.push(["warn", message, facts]),
      },
    });
    await rivya.credits.get();
    expect(told.map(([level, message]) => [level, message])).toEqual([
      ["warn", "getCredits: attempt 1: RivyaApiError 503; again in 250 ms"],
      ["debug", "getCredits: attempt 2: 200"],
    ]);
    expect(told[0]![2]).toMatchObject({
      operation: "getCredits",
      attempt: 1,
      status: 503,
      requestId: "req_7",
      waitMs: 250,
    });
  });

  test("does not hear of another attempt when the time is over", async () => {
    const warn = vi.fn<() => void>();
    const { rivya } = canned([silence], { clock: new VirtualClock(), logger: { warn } });
    expect(await caught(rivya.credits.get({ deadlineMs: 500 }))).toMatchObject({ budget: "deadlineMs" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(warn).not.toHaveBeenCalled();
  });

  test("that throws breaks nothing", async () => {
    const logger = {
      debug: () => {
        throw new Error("disk full");
      },
    };
    expect(await canned([balance()], { logger }).rivya.credits.get()).toEqual({ current_credits: 5 });
  });
});

describe("models.get", () => {
  test("looks one up in the list", async () => {
    expect(await canned([models()]).rivya.models.get("qwen-image")).toMatchObject({ base_credits: 4 });
    expect(await canned([models()]).rivya.models.get("no-such-model")).toBeUndefined();
    const { data, response } = await canned([models()]).rivya.models.get("qwen-image").withResponse();
    expect([data?.id, response.status]).toEqual(["qwen-image", 200]);
  });
});

test("the free functions do the same with what connect makes", async () => {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    requests.push(input as Request);
    return Response.json(task("queued"), { status: 202 });
  };
  const client = connect({ apiKey: secret, baseUrl: "https://rivya.test", fetch });
  expect(await createTask(client, kite)).toMatchObject({ id: "task_1" });
  expect(
    await createTask(new RivyaClient({ apiKey: secret, baseUrl: "https://rivya.test", fetch }), kite),
  ).toMatchObject({
    id: "task_1",
  });
  expect(requests).toHaveLength(2);
});

test("its id alone is enough to say so", async () => {
  const { rivya, requests } = canned([Response.json(task("queued"), { status: 202 })]);
  await rivya.tasks.create({ model: unlistedModel("qwen-image-next"), prompt: "A red kite" });
  expect(await requests[0]!.json()).toEqual({ model: "qwen-image-next", prompt: "A red kite" });
});

test("a model that the types do not know is sent as it is", async () => {
  const { rivya, requests } = canned([Response.json(task("queued"), { status: 202 })]);
  await rivya.tasks.create(unlistedModel({ model: "qwen-image-next", prompt: "A red kite", params: { steps: 3 } }));
  expect(await requests[0]!.json()).toEqual({ model: "qwen-image-next", prompt: "A red kite", params: { steps: 3 } });
});
