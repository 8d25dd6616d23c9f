import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readScenario } from "../../../src/core/steering/scenario.ts";
import { fault, messagesOf, plane } from "../control/plane.ts";

const credits = "/api/v1/credits";
const read = async (mock: ReturnType<typeof plane>, count: number, headers: Readonly<Record<string, string>> = {}) => {
  const found: number[] = [];
  for (let at = 0; at < count; at++) found.push((await mock.api("GET", credits, { headers })).status);
  return found;
};

it("happens to the n-th call of the operation, counted since it was put", async () => {
  const mock = plane();
  await read(mock, 3);
  const json = { calls: [{ operation: "getCredits", call: 2, effects: "error=internal_error" }] };
  await mock.control("PUT", "scenario", { json });
  await mock.api("GET", "/api/v1/models");
  expect(await read(mock, 3)).toEqual([200, 500, 200]);
  await mock.control("PUT", "scenario", { json });
  expect(await read(mock, 3)).toEqual([200, 500, 200]);
});

it("happens to every call, or to the first N of them", async () => {
  const mock = plane({ scenario: { calls: [{ operation: "getCredits", effects: "error=internal_error" }] } });
  expect(await read(mock, 3)).toEqual([500, 500, 500]);
  const json = { calls: [{ operation: "getCredits", effects: "error=rate_limited,times=2" }] };
  await mock.control("PUT", "scenario", { json });
  expect(await read(mock, 3)).toEqual([429, 429, 200]);
  await mock.control("PUT", "scenario", { json: {} });
  expect(await read(mock, 1)).toEqual([200]);
});

it("gives way to an entry for the very call, and both to the header", async () => {
  const calls = [
    { operation: "getCredits", effects: "error=internal_error" },
    { operation: "getCredits", call: 1, effects: "error=rate_limited" },
  ] as const;
  expect(await read(plane({ scenario: { calls: [...calls] } }), 2)).toEqual([429, 500]);
  const asked = { "x-rivya-mock": "error=not_found;times=1" };
  expect(await read(plane({ scenario: { calls: [...calls] } }), 3, asked)).toEqual([404, 500, 500]);
});

it("joins with the header where they say different things", async () => {
  const mock = plane({ scenario: { calls: [{ operation: "createTask", effects: "fail" }] } });
  const { id } = await mock.task({ "x-rivya-mock": "slow=1" });
  await mock.clock.advance(10_000);
  expect((await mock.api("GET", `/api/v1/generations/${id}`)).body).toMatchObject({ status: "failed" });
});

it("says how fast new tasks move on", async () => {
  const mock = plane({ queuedMs: 300, processingMs: 1500 });
  const status = async (id: string) =>
    ((await mock.api("GET", `/api/v1/generations/${id}`)).body as { status: string }).status;
  const before = await mock.task();
  await mock.control("PUT", "scenario", { json: { queued_ms: 5000 } });
  const after = await mock.task();
  await mock.clock.advance(2000);
  expect([await status(before.id), await status(after.id)]).toEqual(["succeeded", "queued"]);
  await mock.clock.advance(3000);
  expect(await status(after.id)).toBe("processing");
});

it("a mock comes back to the scenario that it was started with", async () => {
  const scenario = { calls: [{ operation: "getCredits" as const, call: 1, effects: "error=internal_error" }] };
  const mock = plane({ scenario });
  expect(await read(mock, 2)).toEqual([500, 200]);
  await mock.control("PUT", "scenario", { json: {} });
  expect((await mock.control("POST", "reset")).body).toMatchObject({ scenario });
  expect(await read(mock, 2)).toEqual([500, 200]);
});

describe("what is no scenario", () => {
  it.each([
    [{ calls: [{ operation: "getCredit", effects: "drop" }] }, "/calls/0/operation enum", 'did you mean "getCredits"?'],
    [{ calls: [{ operation: "getCredits", effects: "drp" }] }, "/calls/0/effects effect", "calls[0].effects cannot be"],
    [{ calls: [{ operation: "getCredits", effects: "" }] }, "/calls/0/effects minLength", "at least 1"],
    [{ calls: [{ operation: "getCredits", call: 0, effects: "drop" }] }, "/calls/0/call minimum", "at least 1"],
    [{ calls: [{ operation: "getCredits" }] }, "/calls/0/effects required", "required"],
    [{ queuedMs: 5 }, "/queuedMs additionalProperties", 'did you mean "queued_ms"?'],
    [{ processing_ms: -1 }, "/processing_ms minimum", "at least 0"],
    [[], " type", "must be an object"],
  ])("%j", async (json, detail, message) => {
    const mock = plane();
    const answer = await mock.control("PUT", "scenario", { json });
    expect(fault(answer)).toBe(`400 validation_failed, ${detail}`);
    expect(messagesOf(answer)[0]).toContain(message);
    expect((await mock.control("GET", "state")).body).toMatchObject({ scenario: null });
  });

  it("a mock does not start with it", () => {
    expect(() => plane({ scenario: { calls: [{ operation: "getCredits", effects: "drp" }] } })).toThrow(
      "calls[0].effects",
    );
  });
});

function isRead(value: unknown): boolean {
  try {
    return readScenario(value) !== null;
  } catch {
    return false;
  }
}

it("the published schema takes the same scenarios", async () => {
  const file = new URL("../../../generated/scenario.schema.json", import.meta.url);
  const takes = new Ajv2020({ strict: false }).compile(JSON.parse(await readFile(file, "utf8")) as object);
  const effects = "slow=5";
  const cases = [
    {},
    { $schema: "./scenario.schema.json", queued_ms: 0, processing_ms: 10, calls: [{ operation: "getTask", effects }] },
    { calls: [{ operation: "getTask", call: 1.5, effects }] },
    { calls: [{ operation: "toString", effects }] },
    { calls: {} },
    { queued_ms: null },
    { other: 1 },
    null,
  ];
  expect(cases.map((value) => takes(value))).toEqual(cases.map(isRead));
  expect(cases.filter((value) => takes(value))).toHaveLength(2);
});
