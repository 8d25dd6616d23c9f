import { RivyaClient } from "@rivya/client";
import { createMock, manualClock } from "@rivya/mock/core";
import { describe, expect, test } from "vitest";
import { calls } from "../src/session/calls.ts";
import { run, type Run } from "../src/session/run.ts";
import { clientFor, isServedByMock, placesOf, targetOf } from "../src/session/target.ts";
import { operationIds } from "../src/request/deep-link.ts";
import { languageOf, sayIn } from "../src/i18n/strings.ts";

const kite = { model: "qwen-image", prompt: "A red kite", params: { image_size: "square" } };

async function played(body: unknown, effect = "", stopped = false): Promise<readonly Run[]> {
  const clock = manualClock();
  const mock = createMock({ clock, queuedMs: 1000, processingMs: 4000 });
  const client = new RivyaClient({ ...mock.clientOptions, random: () => 0 });
  const told: Run[] = [];
  const stop = new AbortController();
  const running = run(client, body, { effect, signal: stop.signal, tell: (now) => told.push(now) });
  if (stopped) stop.abort();
  await clock.advance(60_000);
  await running;
  return told;
}

describe("a run", () => {
  test("tells each status when it is first seen, and what was made", async () => {
    const [first, ...later] = await played(kite);
    expect(first).toMatchObject({ isRunning: true, body: kite, task: null });
    const last = later.at(-1)!;
    expect(last.steps.map(({ status }) => status)).toEqual(["queued", "processing", "succeeded"]);
    expect(last.steps[1]!.at - last.steps[0]!.at).toBe(2000);
    expect(last).toMatchObject({ isRunning: false, problem: null, task: { status: "succeeded", final_credits: 4 } });
    expect(last.results.map(({ type }) => type)).toEqual(["image/png"]);
  });

  test("tells what the service refused, pointer by pointer, without saying anything twice", async () => {
    const last = (await played({ ...kite, prompt: "" })).at(-1)!;
    expect(last.problem).toEqual({
      code: "validation_failed",
      status: 400,
      message: "The request is not valid.",
      requestId: expect.stringMatching(/^req_/),
      details: [{ pointer: "/prompt", message: expect.stringContaining("at least 1 character") }],
    });
    expect(last.isRunning).toBe(false);
  });

  test("that fails shows the failed task, and a lost answer is no failure", async () => {
    const failed = (await played(kite, "fail")).at(-1)!;
    expect(failed).toMatchObject({ task: { status: "failed" }, problem: { code: "generation_failed" } });
    expect(failed.steps.at(-1)!.status).toBe("failed");
    expect((await played(kite, "drop,times=1")).at(-1)).toMatchObject({ problem: null, task: { status: "succeeded" } });
  });

  test("that nobody watches any more ends without a word", async () => {
    expect((await played(kite, "", true)).at(-1)).toMatchObject({ isRunning: false, problem: null, results: [] });
  });
});

const noWorker = () => {
  throw new Error("no worker is asked for");
};

const make = (baseUrl: string) =>
  clientFor(
    { place: "own", baseUrl, key: "rvya_sk_x" },
    noWorker,
    () => undefined,
    () => 1,
  );

describe("whom the page talks to", () => {
  test("is decided by where it was served", () => {
    const site = "https://docs.example/kit/playground/?lang=hi#x";
    const mock = "http://localhost:4010/__mock/?lang=hi";
    expect([isServedByMock(site), isServedByMock(mock)]).toEqual([false, true]);
    expect([placesOf(site), placesOf(mock)]).toEqual([
      ["worker", "own"],
      ["served", "worker"],
    ]);
    expect(targetOf("served", mock)).toMatchObject({ baseUrl: "http://localhost:4010", key: "rvya_sk_mock_full" });
    expect(targetOf("own", site)).toMatchObject({ key: "" });
  });

  test("can be no address that a key must not go to", () => {
    expect(() => make("ftp://rivya.ai")).toThrow("http or https origin");
    expect(() => make("https://rivya.ai/path")).toThrow("origin without path");
    expect(make("https://rivya.ai").settings.baseUrl).toBe("https://rivya.ai");
  });
});

test("every operation of the document can be called from the page", () => {
  const byForm = ["createTask", "uploadFile"];
  expect([...Object.keys(calls), ...byForm].toSorted()).toEqual(operationIds.toSorted());
});

test("the language is that of the address, then that of the page, and blanks are filled in", () => {
  expect(languageOf("?lang=hi", "en")).toBe("hi");
  expect(languageOf("", "hi")).toBe("hi");
  expect(languageOf("?lang=toString", "en")).toBe("en");
  expect(sayIn("en")("characters", { count: 3, max: 5 })).toBe("3 of 5");
  expect(sayIn("hi")("credits", { count: 4 })).toBe("4 क्रेडिट");
  expect(sayIn("en")("credits")).toBe("{count} credits");
});
