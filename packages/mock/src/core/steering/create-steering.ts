import { createCounts } from "./counts.ts";
import { noEffects, type Effects } from "./effects.ts";
import type { AskedEffect } from "./grammar.ts";
import { createJournal } from "./journal.ts";
import { play, type Play } from "./play.ts";
import { readEffects } from "./read-effects.ts";
import { readScenario, type Scenario } from "./scenario.ts";
import type { Call, Steering } from "./steering.ts";

export interface SteeringOptions {
  /** Default: none. */
  readonly scenario?: Scenario | undefined;
  /** Whether the header X-Rivya-Mock is read. Default: true. */
  readonly readsHeader?: boolean | undefined;
}

/** What is to happen to one call, put together effect by effect; the first one that decides something wins. */
function chosen(isDue: (effect: AskedEffect, source: string) => boolean) {
  let effects: Effects = noEffects;
  return {
    add(effect: AskedEffect, source: string): void {
      if (effects[effect.decides] === undefined && isDue(effect, source)) effects = { ...effects, ...effect.effects };
    },
    get effects() {
      return effects;
    },
  };
}

const start = (scenario: unknown): Play | null => (scenario === undefined ? null : play(readScenario(scenario)));

/** @throws {BadInputError} when the scenario is none. */
export function createSteering({ scenario, readsHeader = true }: SteeringOptions = {}): Steering {
  const counts = createCounts();
  const journal = createJournal();
  let isAvailable = true;
  let puts = 0;
  let current = start(scenario);

  return {
    journal,
    get isAvailable() {
      return isAvailable;
    },
    setAvailable(value) {
      isAvailable = value;
    },
    get pace() {
      return current?.plan.pace ?? null;
    },
    get scenario() {
      return current?.plan.scenario ?? null;
    },
    setScenario(value) {
      current = start(value);
      puts += 1;
    },
    effectsOf({ operationId, method, path, idempotencyKey, asked }: Call): Effects {
      const header = readsHeader && asked !== null ? readEffects(asked, "the header X-Rivya-Mock") : [];
      const planned = current?.next(operationId) ?? [];
      if (header.length + planned.length === 0) return noEffects;
      // A count belongs to the text of the effect as well: two tests that ask one path for different things do not
      // use up each other's.
      const choice = chosen(
        ({ times, text }, source) =>
          times === null || counts.next([source, text, method, path, idempotencyKey].join(" ")) <= times,
      );
      for (const effect of header) choice.add(effect, "header");
      for (const { entry, effect } of planned) choice.add(effect, `scenario ${puts} ${entry}`);
      return choice.effects;
    },
    reset() {
      isAvailable = true;
      current = start(scenario);
      counts.clear();
      journal.clear();
    },
  };
}
