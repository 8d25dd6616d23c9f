import { inspect } from "node:util";
import { expect, test, vi } from "vitest";
import { RivyaClient, RivyaInputError, type LogFacts } from "../src/index.ts";
import { canned, kite, refusal, secret, silence, task, type Canned } from "./support/canned.ts";
import { caught } from "./support/caught.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

/** Everything that anybody could print of it. */
const printed = (value: unknown): string => {
  const chain = value instanceof Error ? [value.message, value.stack, printed(value.cause)].join() : "";
  return inspect(value, { depth: 20, showHidden: true, getters: true }) + JSON.stringify(value) + String(value) + chain;
};

const echo = `Bearer ${secret} is not valid`;

/** As some implementations of fetch do, it takes the whole request along. */
const talkative = Object.assign(new Error(echo, { cause: new AggregateError([new Error(echo)], echo) }), {
  code: "ECONNRESET",
  request: { headers: { authorization: `Bearer ${secret}` } },
  config: new Request("https://rivya.test", { headers: { authorization: `Bearer ${secret}` } }),
});

const failures: Record<string, Canned> = {
  "an error that echoes it": refusal(401, "api_key_invalid", { "x-request-id": secret }, [
    { path: "", code: "x", message: echo },
  ]),
  "a message that echoes it": () =>
    Response.json({ error: { code: "api_key_invalid", message: echo } }, { status: 401 }),
  "a page that echoes it": () => new Response(`<pre>Authorization: ${echo}</pre>`, { status: 403 }),
  "a long page that is cut": () => new Response(`${" ".repeat(195)}${secret}`),
  "a redirect that takes it along": () =>
    new Response(null, { status: 302, headers: { location: `https://elsewhere.test/?key=${secret}` } }),
  "a talkative fetch": talkative,
  "a body that breaks talkatively": () =>
    new Response(new ReadableStream({ pull: (stream) => stream.error(talkative) })),
  "a timeout": silence,
};

test.each(Object.entries(failures))("the key stands in nothing that is thrown: %s", async (_, failure) => {
  const { rivya } = canned([failure], { clock: new VirtualClock() });
  const error = await caught(rivya.credits.get({ retry: false }));
  expect(error).toBeInstanceOf(Error);
  expect(printed(error)).not.toContain(secret);
  expect(printed(error)).not.toContain(secret.slice(0, 9));
});

test("nor in the error of a task that echoes it", async () => {
  const failed = task("failed", { error: { code: "generation_failed", message: echo } });
  const { rivya } = canned([Response.json(failed)], { clock: new VirtualClock() });
  expect(printed(await caught(rivya.tasks.wait("task_1")))).not.toContain(secret);
});

test("nor in the error of middleware that takes it along", async () => {
  const { rivya } = canned([Response.json({ current_credits: 5 })], { clock: new VirtualClock() });
  rivya.api.use({ onResponse: () => Promise.reject(talkative) });
  const error = await caught(rivya.credits.get());
  expect(error).toBeInstanceOf(RivyaInputError);
  expect(error).toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(printed(error)).not.toContain(secret);
});

test("nor in an error of ours that somebody's fetch throws", async () => {
  const reason = new RivyaInputError("no proxy for this", { cause: talkative });
  const error = await caught(canned([reason]).rivya.credits.get());
  expect(error).toBe(reason);
  expect(error).toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(printed(error)).not.toContain(secret);
});

test("nor in what the plain client underneath throws", async () => {
  const { rivya } = canned([talkative]);
  const error = await caught(rivya.api.GET("/api/v1/credits"));
  expect(error).toMatchObject({ code: "ECONNRESET" });
  expect(printed(error)).not.toContain(secret);
});

const escaping = "rvya/sk+secret0123456789";
test.each([
  ["in JSON", escaping.replaceAll("/", "\\/").replaceAll("+", "\\u002B")],
  ["twice", escaping.replaceAll("/", "\\\\\\/").replaceAll("+", "\\\\u002b")],
  ["in a URL", encodeURIComponent(escaping)],
])("nor where the service escapes it: %s", async (_, echoed) => {
  const error = `{"error":{"code":"api_key_invalid","message":"${echoed}","requestId":"${echoed}","details":[{"path":"","code":"x","message":"${echoed}"}]}}`;
  const bodies = [
    error,
    error.slice(0, -3),
    `{"id":"task_1","status":"failed","error":{"code":"x","message":"${echoed}"}}`,
  ];
  for (const body of bodies) {
    const answer = () => new Response(body, { status: body.includes("task_1") ? 200 : 401 });
    const { rivya } = canned([answer], { apiKey: escaping, clock: new VirtualClock() });
    const shown = printed(await caught(rivya.tasks.wait("task_1")));
    expect(shown).toContain("[redacted]");
    expect(shown).not.toMatch(/secret0123456789/);
  }
});

test("nor in the request id of a good answer, as it is told and logged", async () => {
  const debug = vi.fn<(...told: unknown[]) => void>();
  const answer = Response.json({ current_credits: 5 }, { headers: { "x-request-id": secret } });
  const { requestId } = await canned([answer], { logger: { debug } }).rivya.credits.get().withResponse();
  expect(requestId).toBe("[redacted]");
  expect(printed(debug.mock.calls)).not.toContain(secret);
});

test("nor in what is refused as an id", async () => {
  const { rivya } = canned([]);
  const error = await caught(rivya.tasks.get({ id: "task_1", apiKey: secret } as never));
  expect(printed(error)).not.toContain(secret);
});

test("nor in the client itself, and what withResponse gives", async () => {
  const { rivya } = canned([Response.json({ current_credits: 5 })]);
  expect(printed(rivya)).not.toContain(secret);
  expect(printed(await rivya.credits.get().withResponse())).not.toContain(secret);
});

test("neither key nor body stands in a log", async () => {
  const lines: [string, LogFacts][] = [];
  const log = (...line: [string, LogFacts]) => void lines.push(line);
  const answers = [talkative, refusal(503, "internal_error"), Response.json(task("queued"), { status: 202 })];
  const { rivya } = canned(answers, { clock: new VirtualClock(), logger: { debug: log, warn: log } });
  await rivya.tasks.create({ ...kite, prompt: "A private kite" });
  expect(lines).toHaveLength(3);
  expect(printed(lines)).not.toContain(secret);
  expect(printed(lines)).not.toContain("private");
});

test.each(["rvya_sk_secret\n123", "rvya sk", "rvya_sk_ü"])("a key that no header can carry is not shown", (apiKey) => {
  const construct = () => new RivyaClient({ apiKey, baseUrl: "https://rivya.test" });
  expect(construct).toThrow("apiKey");
  expect(construct).not.toThrow(/rvya/);
});

test("the key goes to the origin of baseUrl alone", async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const rivya = new RivyaClient({ apiKey: secret, baseUrl: "https://rivya.test", fetch });
  for (const baseUrl of ["https://elsewhere.test", "https://rivya.test.elsewhere.test", "https://rivya.test:8443"]) {
    const error = await caught(rivya.api.GET("/api/v1/credits", { baseUrl }));
    expect(error).toMatchObject({ name: "RivyaInputError" });
  }
  expect(fetch).not.toHaveBeenCalled();
});
