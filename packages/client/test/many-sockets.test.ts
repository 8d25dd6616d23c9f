import { startMock } from "@rivya/mock";
import { expect, test, vi } from "vitest";
import { RivyaClient } from "../src/index.ts";
import { kite } from "./support/canned.ts";

const faults = ["drop;times=1", "truncate;times=1", "slow=30", "error=rate_limited;retry-after=1;times=1"];
const count = 1000;

/** What of a kind keeps this process alive. */
const active = (kind: string) => process.getActiveResourcesInfo().filter((name) => name === kind).length;

test("a thousand tasks over sockets that break: each is accounted for, and no socket or timer is left", async () => {
  const unhandled = vi.fn<() => void>();
  process.on("unhandledRejection", unhandled);
  const before = active("Timeout");
  {
    await using mock = await startMock({ credits: 4 * count, queuedMs: 10, processingMs: 20 });
    const rivya = new RivyaClient({ ...mock.clientOptions, random: () => 0.1 });
    const runs = Array.from({ length: count }, async (_, at) => {
      const headers = { "x-rivya-mock": faults[at % faults.length]! };
      return rivya.tasks.run(kite, { headers, interval: 500 });
    });
    const tasks = await Promise.all(runs);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(count);
    expect(tasks.every(({ status, final_credits: credits }) => status === "succeeded" && credits === 4)).toBe(true);
    expect(await rivya.credits.get()).toEqual({ current_credits: 0 });
  }
  await expect.poll(() => active("TCPSocketWrap"), { timeout: 10_000 }).toBe(0);
  await expect.poll(() => active("Timeout"), { timeout: 10_000 }).toBeLessThanOrEqual(before);
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
}, 60_000);
