import type { Level, Note } from "../change.ts";
import { levelOf, opposite, type Effect, type Flow } from "../policy.ts";
import type { Pair, Site } from "../site.ts";

/** How far a comparison has come: who sends the values, who hears of findings, what was compared already. */
export interface Course {
  readonly flow: Flow;
  /** What fewer values here mean for the whole: fewer too, more (inside `not`), or one cannot say (inside `if`). */
  readonly turn: "same" | "flipped" | "both";
  /** Whether this only judges values that are described elsewhere: then a member that is named here is one more rule. */
  readonly isRule: boolean;
  readonly note: Note;
  readonly seen: Set<string>;
  readonly compare: (pair: Pair, course: Course) => void;
}

const turned = (effect: Effect, turn: Course["turn"]): Effect =>
  turn === "same" ? effect : turn === "flipped" ? opposite[effect] : "changed";

export const flipped = (course: Course): Course => ({
  ...course,
  turn: course.turn === "same" ? "flipped" : course.turn === "flipped" ? "same" : "both",
});
export const asRule = (course: Course): Course => ({ ...course, isRule: true });
export const unclear = (course: Course): Course => ({ ...course, turn: "both" });

const kebab = (keyword: string): string => keyword.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

interface Told {
  readonly keyword: string;
  readonly effect: Effect;
  readonly site: Site;
  readonly sentence: string;
  /** Where the version policy says otherwise than the direction. */
  readonly level?: Level;
}

/** Notes what happened to the values that fit a schema. */
export function tell(course: Course, { keyword, effect, site, sentence, level }: Told): void {
  const real = turned(effect, course.turn);
  course.note({
    kind: `${course.flow}-${kebab(keyword)}-${real}`,
    level: level ?? levelOf(course.flow, real),
    pointer: site.pointer,
    sentence,
  });
}
