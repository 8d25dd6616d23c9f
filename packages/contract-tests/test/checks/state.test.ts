import { expect, test } from "vitest";
import { runContract } from "../../src/index.ts";
import { inProcess } from "../../src/target/mock.ts";
import { document } from "../support/context.ts";
import { changing, isTo, withMember } from "../support/faulty.ts";

test("no seed raises a false alarm", async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const { outcomes } = await runContract({ inProcess: true, checks: ["state"], spec: document, seed, cases: 30 });
    expect(outcomes.filter(({ result }) => result !== "held")).toEqual([]);
  }
});

test("what breaks is told as the shortest story", async () => {
  const wrong = withMember(["updated_at"], "2026-01-01T00:00:00.000Z");
  const target = await inProcess({
    wrap: changing((request, answer) => isTo("/api/v1/generations/")(request) && answer.ok, wrong),
  });
  const { outcomes } = await runContract({ target, checks: ["state"], spec: document, bail: true });
  await target.close();
  const { failure } = outcomes.at(-1)!;
  expect(failure).toMatchObject({ check: "state", keyword: "state", pointer: "/updated_at" });
  expect(failure?.received).toMatch(/, after: (?:[^,]+, ){0,2}[^,]+$/);
});

test("a mock on the platform's clock is no place for it", async () => {
  const { realClock } = await import("@rivya/mock");
  const target = await inProcess({ mock: { clock: realClock } });
  const { outcomes } = await runContract({ target, checks: ["state"], spec: document });
  await target.close();
  expect(outcomes.map(({ reason }) => reason)).toEqual(outcomes.map(() => "needs a mock on a manual clock"));
});
