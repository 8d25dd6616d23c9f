import type { CallOptions } from "../../../src/index.ts";
import type { Plant } from "./plant.ts";

export const deadlinePerAttempt: Plant = {
  bug: "the deadline begins anew with every attempt",
  foundBy: "deadlinesAreKept",
  calls(calls, { deadlineMs = Infinity, timeoutMs = Infinity }) {
    const reset = (options: CallOptions = {}): CallOptions => {
      const attemptMs = Math.min(options.timeoutMs ?? timeoutMs, options.deadlineMs ?? deadlineMs);
      return { ...options, timeoutMs: attemptMs, deadlineMs: Infinity };
    };
    return {
      ...calls,
      create: (body, options) => calls.create(body, reset(options)),
      get: (id, options) => calls.get(id, reset(options)),
      credits: (options) => calls.credits(reset(options)),
    };
  },
};
