import { fileURLToPath } from "node:url";
import { startMock } from "@rivya/mock";
import { expect, test } from "vitest";
import { runContract, type Outcome } from "../src/index.ts";
import { inProcess } from "../src/target/mock.ts";
import { changing, isTo, withHeader } from "./support/faulty.ts";
import { document } from "./support/context.ts";
import { serve } from "./support/server.ts";

const broken = (outcomes: readonly Outcome[]) => outcomes.filter(({ result }) => result === "broke");
const checks = ["examples", "responses", "authentication", "http"];

test("a mock in process holds, and every status, code and header is seen", async () => {
  const report = await runContract({ inProcess: true, checks, spec: document });
  expect(broken(report.outcomes)).toEqual([]);
  for (const kind of ["operation", "status", "code", "header"]) {
    const room = report.coverage.find((one) => one.kind === kind)!;
    expect(room.lines.filter(({ seen, unreachable }) => seen === 0 && unreachable === undefined)).toEqual([]);
  }
});

test("a mock given by its address holds on the platform's clock, and is left usable", async () => {
  await using mock = await startMock();
  const report = await runContract({ baseUrl: mock.url, apiKey: "rvya_sk_mock_full", checks: ["examples", "http"] });
  expect(report).toMatchObject({ held: true, target: mock.url, seed: 1, strict: true, maxCredits: 0 });
  const credits = await fetch(`${mock.url}/api/v1/credits`, { headers: { authorization: "Bearer rvya_sk_mock_full" } });
  expect(await credits.json()).toEqual({ current_credits: 1000 });
});

test("what breaks names check, operation, keyword, pointer and how to see it again", async () => {
  const target = await inProcess({ wrap: changing(isTo("/api/v1/credits"), withHeader("x-request-id", null)) });
  const report = await runContract({ target, checks: ["examples"], only: ["getCredits"], seed: 9 });
  await target.close();
  expect(report.held).toBe(false);
  expect(broken(report.outcomes)[0]?.failure).toMatchObject({
    check: "responses",
    operation: "getCredits",
    case: "a plain request is answered",
    keyword: "header",
    pointer: "X-Request-Id",
    expected: "the header",
    received: "none",
    seed: 9,
    replay:
      "rivya-contract --checks examples --only getCredits --seed 9 --cases 100 --case 'a plain request is answered'",
    curl: `curl -si --path-as-is http://127.0.0.1:4010/api/v1/credits -H 'authorization: Bearer '"$RIVYA_API_KEY"`,
    typescript: expect.stringContaining("rivya.api.GET("),
  });
});

test("a document of one's own is named in the command that runs a case again", async () => {
  const spec = fileURLToPath(import.meta.resolve("@rivya/openapi/openapi.json"));
  const target = await inProcess({ wrap: changing(isTo("/api/v1/credits"), withHeader("x-request-id", null)) });
  const report = await runContract({ target, checks: ["examples"], only: ["getCredits"], spec });
  await target.close();
  expect(broken(report.outcomes)[0]?.failure?.replay).toMatch(`rivya-contract --spec '${spec}' --checks examples `);
});

test("bail ends at the first case that breaks", async () => {
  const target = await inProcess({ wrap: changing(() => true, withHeader("x-request-id", null)) });
  const report = await runContract({ target, checks: ["http"], bail: true });
  await target.close();
  expect(broken(report.outcomes)).toHaveLength(1);
  expect(report.outcomes.at(-1)?.result).toBe("broke");
});

test("a service that is something else breaks, and crashes nothing", async () => {
  await using server = await serve((_, response) => response.end("hello"));
  const report = await runContract({ baseUrl: server.url, apiKey: "any", checks });
  expect(report.outcomes.filter(({ result, title }) => result === "held" && !title.includes("example"))).toEqual([]);
  expect(broken(report.outcomes).length).toBeGreaterThan(50);
  expect(broken(report.outcomes).every(({ failure }) => failure?.expected)).toBe(true);
});

test("an option that is wrong is told before anything is sent", async () => {
  await using server = await serve((_, response) => response.end());
  await expect(runContract({ baseUrl: `${server.url}/api`, apiKey: "k" })).rejects.toThrow(`use ${server.url}`);
  await expect(runContract({ baseUrl: "http://rivya.example", apiKey: "k" })).rejects.toThrow(/plain http.*use https/);
  await expect(runContract({ baseUrl: server.url })).rejects.toMatchObject({ name: "OptionError" });
  expect(server.requests).toEqual([]);
});
