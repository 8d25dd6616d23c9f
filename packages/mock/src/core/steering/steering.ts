import type { Pace } from "../timeline.ts";
import type { Effects } from "./effects.ts";
import type { Journal } from "./journal.ts";
import type { Scenario } from "./scenario.ts";

/** What a request is for the effects that ask about it. */
export interface Call {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly idempotencyKey: string | null;
  /** The header X-Rivya-Mock. */
  readonly asked: string | null;
}

/** What people do to the service from outside, through the control plane, scenarios and the header X-Rivya-Mock. */
export interface Steering {
  /** Whether the API is switched on. */
  readonly isAvailable: boolean;
  setAvailable(isAvailable: boolean): void;
  /**
   * Counts a call and says what is to happen to it: what the scenario says for it and what its header asks for.
   *
   * @throws {BadInputError} when the header names an effect that does not exist.
   */
  effectsOf(call: Call): Effects;
  /** How tasks move on in the present scenario; null as the mock was started. */
  readonly pace: Partial<Pace> | null;
  /** The present scenario; null when there is none. */
  readonly scenario: Scenario | null;
  /** @throws {BadInputError} when it is no scenario. */
  setScenario(scenario: unknown): void;
  readonly journal: Journal;
  /** Back to how the mock was started. */
  reset(): void;
}
