import type { Judges } from "./components.ts";

/** Whether a value is right: by the guard, by the walker alone and by both joined, which have to be of one mind. */
export function verdict({ validator, guard, walker }: Judges, value: unknown): boolean {
  const joined = validator.validate(value);
  const walked = walker(value);
  const told = walked.ok ? [] : walked.issues;
  const answers = { guard: guard(value), is: validator.is(value), validate: joined.ok, walker: walked.ok };
  if (new Set(Object.values(answers)).size > 1) throw new Error(`they disagree: ${JSON.stringify(answers)}`);
  if (!walked.ok && !told.length) throw new Error("it is refused, and no issue says why");
  if (JSON.stringify(joined) !== JSON.stringify(walked)) throw new Error("the walker alone tells of something else");
  return joined.ok;
}
