import { afterEach, describe, expect, test, vi } from "vitest";
import { later } from "../src/later.ts";
import { caught } from "./support/caught.ts";
import { png } from "./support/png.ts";
import { done, results } from "./support/results.ts";
import { uploads } from "./support/uploads.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

describe("a part that is loaded later", () => {
  test("is loaded once", async () => {
    const load = vi.fn<() => Promise<object>>(async () => ({}));
    const part = later(load);
    expect(await part("uploadFile")).toBe(await part("saveResult"));
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("that fails is told of by a typed error, and loaded anew by whoever asks next", async () => {
    const cause = new TypeError("Failed to fetch dynamically imported module");
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(cause).mockResolvedValue("part");
    const part = later(load);
    expect(await caught(part("uploadFile"))).toMatchObject({
      name: "RivyaConnectionError",
      message: expect.stringContaining("uploadFile: no whole answer from the part of @rivya/client"),
      retryable: true,
      cause,
    });
    expect(await part("uploadFile")).toBe("part");
  });
});

const parts = ["../src/upload/uploading.ts", "../src/download/index.ts", "../src/node/place.ts"];

afterEach(() => {
  for (const part of parts) vi.doUnmock(part);
});

const calls = {
  upload: (options: object = {}) =>
    uploads(undefined, { clock: new VirtualClock() }).rivya.files.upload({ file: png, ...options }),
  download: (options: object = {}) =>
    results(undefined, { clock: new VirtualClock() }).rivya.tasks.download(done(), options),
  save: (options: object = {}) =>
    results(undefined, { clock: new VirtualClock() }).rivya.tasks.save(done(), "never.png", options),
};

describe.each(Object.entries(calls))("%s while its part is loading", (_, call) => {
  test("ends by deadlineMs, by timeoutMs and by its signal", async () => {
    for (const part of parts) vi.doMock(part, () => new Promise<object>(() => undefined));
    vi.resetModules();
    expect(await caught(call({ deadlineMs: 200 }))).toMatchObject({ name: "RivyaTimeoutError", budget: "deadlineMs" });
    expect(await caught(call({ timeoutMs: 20, retry: 1 }))).toMatchObject({ budget: "timeoutMs", attempts: 2 });
    const controller = new AbortController();
    const calling = call({ signal: controller.signal });
    controller.abort();
    expect(await caught(calling)).toMatchObject({ name: "RivyaAbortError" });
  });
});
