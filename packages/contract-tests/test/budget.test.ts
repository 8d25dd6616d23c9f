import { realClock } from "@rivya/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runContract, type Outcome } from "../src/index.ts";
import { planLine } from "../src/report/plan-line.ts";
import { inProcess } from "../src/target/mock.ts";
import type { Target } from "../src/target/target.ts";
import { document } from "./support/context.ts";

// A mock that looks like a service far away: it has one account of 1000 credits, and nothing steers it.
const sent: Request[] = [];
let mock: Target;
let away: Target;
beforeAll(async () => {
  mock = await inProcess({
    mock: { clock: realClock, queuedMs: 0, processingMs: 0 },
    wrap: (fetch) => (input, init) => {
      const request = input instanceof Request ? input : new Request(input, init);
      sent.push(request.clone());
      return fetch(request);
    },
  });
  away = { ...mock, name: "https://rivya.example", isLoopback: false, isOwn: false, control: null, fresh: null };
});
afterAll(() => mock.close());

const isPaid = ({ method, url, headers }: Request): boolean =>
  method === "POST" && url.endsWith("/api/v1/generations") && headers.has("authorization");
const broke = (outcomes: readonly Outcome[]) => outcomes.filter(({ result }) => result === "broke");

async function spent(): Promise<number> {
  const [account] = (await mock.control!.state()).accounts;
  return 1000 - account!.balance;
}

test("without a budget nothing that costs credits is sent, and what was not run says why", async () => {
  sent.length = 0;
  const report = await runContract({ target: away, spec: document });
  expect(broke(report.outcomes)).toEqual([]);
  expect(sent.length).toBeGreaterThan(100);
  expect(sent.filter(isPaid)).toEqual([]);
  expect(await spent()).toBe(0);
  const reasons = new Set(report.outcomes.map(({ reason }) => reason?.replaceAll(/\d+/g, "N")));
  expect(reasons).toContain("may cost N credits; --budget-credits leaves N");
  expect(reasons).toContain("needs the control plane of a mock");
});

test("with a budget the plan comes first, with its highest price, and is kept", async () => {
  sent.length = 0;
  let line = "";
  const report = await runContract({
    target: away,
    spec: document,
    budgetCredits: 100,
    checks: ["examples", "authentication", "http"],
    onPlan(plan, target) {
      expect(sent).toEqual([]);
      line = planLine(plan, target);
    },
  });
  expect(line).toMatch(
    /^plan: \d+ of \d+ cases on https:\/\/rivya\.example, at most \d+ credits; all of them at most \d+ credits$/,
  );
  expect(broke(report.outcomes)).toEqual([]);
  expect(sent.filter(isPaid).length).toBeGreaterThan(0);
  expect(await spent()).toBeGreaterThan(0);
  expect(await spent()).toBeLessThanOrEqual(report.maxCredits);
  expect(report.maxCredits).toBeLessThanOrEqual(100);
});
