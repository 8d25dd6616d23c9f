import { createMock } from "@rivya/mock/core";
import { startMock } from "@rivya/mock";
import type { Task } from "@rivya/openapi";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { downloadResult, RivyaClient, type SucceededTask } from "../../src/index.ts";
import { kite, refusal, silence, task } from "../support/canned.ts";
import { caught } from "../support/caught.ts";
import { png } from "../support/png.ts";
import { rawServer } from "../support/raw-server.ts";
import { breaks, done, emptyPicture, picture, results, stalls } from "../support/results.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const read = async (stream: ReadableStream) => new Uint8Array(await new Response(stream).arrayBuffer());

test("a stream, a Blob or bytes, and how they came", async () => {
  const { rivya } = results([picture(), picture(), picture(), picture()]);
  expect(await read(await rivya.tasks.download(done()))).toEqual(png);
  const blob = await downloadResult(rivya, done(), { as: "blob" });
  expect([blob.type, await read(blob.stream())]).toEqual(["image/png", png]);
  expect(await rivya.tasks.download(done(), { as: "bytes" })).toEqual(png);
  const { response } = await rivya.tasks.download(done(), { as: "bytes" }).withResponse();
  expect(response.headers.get("content-type")).toBe("image/png");
});

test("one of several", async () => {
  const { rivya, requests } = results();
  await rivya.tasks.download(done("https://cdn.test/0.png", "https://cdn.test/1.png"), { index: 1, as: "bytes" });
  expect(requests[0]!.url).toBe("https://cdn.test/1.png");
});

test.each(["https://cdn.test/0.png", "https://rivya.test/media/0.png"])(
  "no key and no headers go to %s",
  async (url) => {
    const { rivya, requests } = results();
    await rivya.tasks.download(done(url), { as: "bytes", headers: { "x-own": "1" } });
    expect(Object.fromEntries(requests[0]!.headers)).toEqual({ "x-own": "1" });
  },
);

test.each([
  ["not done", task("processing"), {}, '"processing"; wait until it has succeeded'],
  ["failed", task("failed"), {}, '"failed"'],
  ["of no such index", done(), { index: 1 }, "1 is not there; the task has 1"],
  ["of a negative index", done(), { index: -1 }, "-1 is not there"],
  ["elsewhere than on the web", done("file:///etc/passwd"), {}, "http or https"],
  ["at a script", done("javascript:alert(1)"), {}, "http or https"],
  ["at no URL", done("0.png"), {}, "http or https"],
])("a result that is %s is refused, and nothing is sent", async (_, of, options, told) => {
  const { rivya, requests } = results();
  const error = await caught(rivya.tasks.download(of as Task, options));
  expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining(told) });
  expect((error as Error).message).toContain("task_1");
  expect(requests).toEqual([]);
});

const fromJavaScript: [string, unknown, object, string][] = [
  ["no task", undefined, {}, "give the task itself"],
  ["an id", "task_1", {}, "give the task itself"],
  ["without urls", task("succeeded", { result: {} }), {}, "has no list of urls"],
  ["at what is no text", task("succeeded", { result: { urls: [5] } }), {}, "http or https"],
  ["of an index that is a name", done(), { index: "length" }, "length is not there"],
  ["of no whole index", done(), { index: NaN }, "NaN is not there"],
  ["of a form that there is not", done(), { as: "text" }, 'as was "text"'],
  ["of a form that all objects have", done(), { as: "toString" }, 'as was "toString"'],
];

test.each(fromJavaScript)("from JavaScript, one that is %s too", async (_, of, options, told) => {
  const { rivya, requests } = results();
  const error = await caught(rivya.tasks.download(of as Task, options));
  expect(error).toMatchObject({ name: "RivyaInputError", message: expect.stringContaining(told) });
  expect(requests).toEqual([]);
});

describe("an answer without a byte", () => {
  const none = { name: "RivyaResponseError", status: 200, message: expect.stringContaining("is empty") };

  test.each(["blob", "bytes"] as const)("as %s", async (as) => {
    expect(await caught(results([emptyPicture()]).rivya.tasks.download(done(), { as }))).toMatchObject(none);
  });

  test("as a stream", async () => {
    expect(await caught(read(await results([emptyPicture()]).rivya.tasks.download(done())))).toMatchObject(none);
  });
});

test("of a page without end the beginning is read, and the rest is let go of", async () => {
  const cancel = vi.fn<() => void>();
  const endless = new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(10_000).fill(65)), cancel });
  const { rivya } = results([new Response(endless, { headers: { "content-type": "text/html" } })]);
  const error = await caught(rivya.tasks.download(done()));
  expect(error).toMatchObject({ name: "RivyaResponseError", text: expect.stringMatching(/^A{200}…$/) });
  expect(cancel).toHaveBeenCalledTimes(1);
});

describe("answers that are no file", () => {
  test.each([
    ["gone", picture({ status: 404 }), "ask for the task again"],
    ["signed for too short a time", new Response("<Error>Expired</Error>", { status: 403 }), "ask for the task again"],
    ["a redirect", new Response(null, { status: 302, headers: { location: "https://a.test" } }), "not followed"],
    ["a page", new Response("<h1>Hi</h1>", { headers: { "content-type": "text/html" } }), "is no picture"],
    ["JSON", Response.json({}), "is no picture"],
    ["nothing", new Response(null, { status: 204 }), "is no picture"],
    ["refused", new Response("no", { status: 400 }), "an error of the place"],
  ])("%s", async (_, answer, told) => {
    const { rivya, requests } = results([answer]);
    const error = await caught(rivya.tasks.download(done()));
    expect(error).toMatchObject({ name: "RivyaResponseError", status: answer.status, attempts: 1 });
    expect((error as Error).message).toContain(told);
    expect(requests).toHaveLength(1);
  });
});

test.each([
  ["no connection", () => new TypeError("fetch failed"), [250, 500]],
  ["503 with a time", () => new Response("", { status: 503, headers: { "retry-after": "7" } }), [7000, 7000]],
  ["429", () => refusal(429, "rate_limited"), [250, 500]],
])("tried again: %s", async (_, failure, waits) => {
  const clock = new VirtualClock();
  const { rivya, requests } = results([failure(), failure(), picture()], { clock });
  expect(await rivya.tasks.download(done(), { as: "bytes" })).toEqual(png);
  expect(requests).toHaveLength(3);
  expect(clock.sleeps).toEqual(waits);
});

describe("a body that breaks", () => {
  test("is asked for again, as long as nobody has it", async () => {
    for (const as of ["blob", "bytes"] as const) {
      const { rivya, requests } = results([breaks, picture()], { clock: new VirtualClock() });
      await rivya.tasks.download(done(), { as });
      expect(requests).toHaveLength(2);
    }
  });

  test("breaks the stream with a typed error", async () => {
    const { rivya } = results([breaks], { clock: new VirtualClock() });
    const reader = (await rivya.tasks.download(done())).getReader();
    expect((await reader.read()).value).toEqual(png.slice(0, 10));
    expect(await caught(reader.read())).toMatchObject({
      name: "RivyaConnectionError",
      message: expect.stringContaining("https://cdn.test"),
      cause: { message: "terminated" },
    });
  });
});

describe("a body that stalls", () => {
  test.each([
    ["timeoutMs", 600_000, {}],
    ["timeoutMs", 300, { timeoutMs: 300, deadlineMs: 400 }],
    ["deadlineMs", 400, { deadlineMs: 400 }],
  ] as const)("ends by %s, %d ms", async (budget, ms, options) => {
    const clock = new VirtualClock();
    const { rivya } = results([stalls, silence, silence], { clock });
    const stream = await rivya.tasks.download(done(), options);
    const late = { name: "RivyaTimeoutError", budget, ms, attempts: 1 };
    expect(await caught(read(stream))).toMatchObject(late);
    expect([clock.passed, clock.sleepers.size]).toEqual([ms, 0]);
    const { rivya: other } = results([stalls], { clock: new VirtualClock() });
    expect(await caught(other.tasks.download(done(), { ...options, as: "blob", retry: false }))).toMatchObject(late);
  });

  test("a stream that was begun late has less time left", async () => {
    const clock = new VirtualClock();
    const slow = () => clock.sleep(250).then(stalls);
    const { rivya } = results([slow], { clock });
    await caught(read(await rivya.tasks.download(done(), { timeoutMs: 300 })));
    expect(clock.passed).toBe(300);
  });
});

test("a clock that is set back gives a stream no more time", async () => {
  const clock = new VirtualClock();
  const answer = () => {
    clock.jump(-3_600_000);
    return stalls();
  };
  const stream = await results([answer], { clock }).rivya.tasks.download(done(), { timeoutMs: 300 });
  expect(await caught(read(stream))).toMatchObject({ budget: "timeoutMs", ms: 300 });
  expect(clock.passed).toBe(300);
});

describe("an abort", () => {
  const reason = new Error("changed my mind");
  const stopped = { name: "RivyaAbortError", cause: reason };

  test("before", async () => {
    const { rivya, requests } = results();
    expect(await caught(rivya.tasks.download(done(), { signal: AbortSignal.abort(reason) }))).toMatchObject(stopped);
    expect(requests).toEqual([]);
  });

  test("while the stream is read: it breaks, and the connection ends", async () => {
    const controller = new AbortController();
    let closed = false;
    await using server = await rawServer((request, response) => {
      request.socket.once("close", () => (closed = true));
      response.writeHead(200, { "content-type": "image/png" }).write(png);
    });
    const of = done(`${server.baseUrl}/0.png`);
    const reader = (await server.rivya.tasks.download(of, { signal: controller.signal })).getReader();
    await reader.read();
    controller.abort(reason);
    expect(await caught(reader.read())).toMatchObject(stopped);
    await expect.poll(() => closed).toBe(true);
  });

  test("after: nothing happens, and nothing is left", async () => {
    const clock = new VirtualClock();
    const controller = new AbortController();
    const { rivya } = results([picture()], { clock });
    const stream = await rivya.tasks.download(done(), { signal: controller.signal });
    expect(await read(stream)).toEqual(png);
    controller.abort(reason);
    expect(clock.sleepers.size).toBe(0);
  });
});

test("a stream that nobody wants any more is let go of", async () => {
  const clock = new VirtualClock();
  const cancel = vi.fn<() => void>();
  const body = new ReadableStream({ start: (controller) => controller.enqueue(png), cancel });
  const { rivya } = results([new Response(body, { headers: { "content-type": "image/png" } })], { clock });
  const stream = await rivya.tasks.download(done());
  await stream.cancel();
  await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  expect(clock.sleepers.size).toBe(0);
});

const instant = { queuedMs: 0, processingMs: 0, credits: 100 };

const asked = (effects: string) => ({ as: "bytes" as const, headers: { "x-rivya-mock": effects } });

describe.each([
  ["in process", async () => createMock(instant)],
  ["over a socket", async () => startMock(instant)],
] as const)("%s", (_, start) => {
  let mock: Awaited<ReturnType<typeof start>>;
  let rivya: RivyaClient;
  let finished: SucceededTask;

  beforeAll(async () => {
    mock = await start();
    rivya = new RivyaClient({ ...mock.clientOptions, random: () => 0.001 });
    finished = await rivya.tasks.run(kite, { interval: 50 });
  });

  afterAll(() => mock.close());

  test.each(["slow=20", "drop;times=1", "truncate;times=1", "error=internal_error;times=2"])("%s", async (effects) => {
    const bytes = await rivya.tasks.download(finished, asked(effects));
    expect(bytes.subarray(1, 4)).toEqual(new TextEncoder().encode("PNG"));
  });

  test("truncate: a stream breaks with a typed error", async () => {
    const stream = await rivya.tasks.download(finished, { headers: { "x-rivya-mock": "truncate" } });
    expect(await caught(read(stream))).toMatchObject({ name: "RivyaConnectionError" });
  });

  test("invalid: a page is no picture", async () => {
    const error = await caught(rivya.tasks.download(finished, asked("invalid")));
    expect(error).toMatchObject({ name: "RivyaResponseError", message: expect.stringContaining("is no picture") });
  });

  test("a link that has expired", async () => {
    const [url] = finished.result.urls;
    const error = await caught(rivya.tasks.download(done(`${url}.gone`)));
    expect(error).toMatchObject({ status: 404, message: expect.stringContaining("ask for the task again") });
  });
});
