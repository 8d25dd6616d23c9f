import { mayBeSecret, toPointer, toSubject } from "./path.ts";
import { kindOf, show } from "./received.ts";
import type { Words } from "./sentence.ts";
import { nearest } from "./suggest.ts";
import type { Run } from "./walk.ts";

export interface Finding<Expected> {
  readonly keyword: string;
  readonly expected: Expected;
  readonly value: unknown;
  /** What to say of the place, made from what was expected. */
  readonly words: Words<Expected>;
  readonly noun?: string | undefined;
  /** Where a count says more than the value: its length. */
  readonly count?: number | undefined;
}

const isContainer = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Writes down what was found where the run stands. */
export function report<Expected>(
  run: Run,
  { keyword, expected, value, words, noun = "", count }: Finding<Expected>,
): void {
  const { issues, path } = run;
  if (run.found >= run.limit) return;
  if (!issues) return void run.found++;
  const pointer = toPointer(path);
  // Of one string or number the first failing rule says enough.
  if (!isContainer(value) && issues.some((issue) => issue.pointer === pointer)) return;
  run.found++;
  const hidden = mayBeSecret(path);
  const received = count === undefined ? (hidden ? kindOf(value) : show(value)) : String(count);
  const demand = words(expected, noun, path);
  const meant =
    keyword === "enum" && !hidden
      ? nearest(value, expected as readonly unknown[])
      : keyword === "additionalProperties" && nearest(path.at(-1), expected as readonly unknown[]);
  const echo = /^must (?!not)/.test(demand) ? `; received ${received}` : "";
  const message = `${toSubject(path)} ${demand}${echo}${meant ? `, did you mean "${meant}"?` : ""}`;
  issues.push({ pointer, path: [...path], keyword, expected, received, message });
}

/** The same for a member or an item of the place. */
export function reportAt<Expected>(into: string | number, run: Run, finding: Finding<Expected>): void {
  run.path.push(into);
  report(run, finding);
  run.path.pop();
}
