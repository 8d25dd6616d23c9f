import { scenario as schema } from "../control/generated/scenario.gen.ts";
import type { Scenario } from "../control/generated/types.gen.ts";
import { accepted } from "../input/details.ts";
import type { Pace } from "../timeline.ts";
import type { AskedEffect } from "./grammar.ts";
import { readEffects } from "./read-effects.ts";

export type { Scenario };

/** What is planned for a call of an operation. */
export interface PlannedCall {
  readonly operation: string;
  /** From 1; null: every call. */
  readonly call: number | null;
  readonly effects: readonly AskedEffect[];
}

/** A scenario that has been read. */
export interface Plan {
  readonly scenario: Scenario;
  readonly pace: Partial<Pace>;
  readonly calls: readonly PlannedCall[];
}

/** @throws {BadInputError} when it is no scenario. */
export function readScenario(value: unknown): Plan {
  const scenario = accepted(schema.validate(value));
  const { queued_ms, processing_ms, calls = [] } = scenario;
  return {
    scenario,
    pace: {
      ...(queued_ms === undefined ? {} : { queuedMs: queued_ms }),
      ...(processing_ms === undefined ? {} : { processingMs: processing_ms }),
    },
    calls: calls.map(({ operation, call = null, effects }, at) => ({
      operation,
      call,
      effects: readEffects(effects, `calls[${at}].effects`, `/calls/${at}/effects`),
    })),
  };
}
