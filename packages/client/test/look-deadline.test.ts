import { expect, test } from "vitest";
import { canned, refusal, task } from "./support/canned.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

test("a look whose own deadline is shorter than what the service asks for is followed by none that comes sooner", async () => {
  const clock = new VirtualClock();
  const busy = refusal(429, "rate_limited", { "retry-after": "30" });
  const { rivya } = canned([busy, Response.json(task("succeeded"))], { clock, deadlineMs: 10_000, timeoutMs: 5000 });
  await rivya.tasks.wait("task_1");
  expect(clock.passed).toBe(2500 + 30_000);
});
