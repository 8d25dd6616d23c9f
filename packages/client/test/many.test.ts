import { createMock } from "@rivya/mock/core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RivyaClient } from "../src/index.ts";
import { kite } from "./support/canned.ts";
import { VirtualClock } from "./support/virtual-clock.ts";

const faults = [
  "drop;times=1",
  "truncate;times=2",
  "error=rate_limited;retry-after=2;times=1",
  "error=internal_error;times=2",
];
const count = 1000;

const unhandled = vi.fn<() => void>();
beforeEach(() => void process.on("unhandledRejection", unhandled));
afterEach(() => void process.off("unhandledRejection", unhandled));

test("a thousand tasks at once, with faults: each is done and paid once, and nothing is left behind", async () => {
  const clock = new VirtualClock();
  const mock = createMock({ clock, credits: 4 * count });
  const rivya = new RivyaClient({ ...mock.clientOptions, fetch: clock.waitingFor(mock.fetch), random: () => 0.5 });
  const runs = Array.from({ length: count }, (_, at) =>
    rivya.tasks.run(kite, { headers: { "x-rivya-mock": faults[at % faults.length]! } }),
  );
  const tasks = await Promise.all(runs);
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(count);
  expect(tasks.every(({ status, final_credits: credits }) => status === "succeeded" && credits === 4)).toBe(true);
  expect(await rivya.credits.get()).toEqual({ current_credits: 0 });
  expect(clock.sleepers.size).toBe(0);
  expect(unhandled).not.toHaveBeenCalled();
});
