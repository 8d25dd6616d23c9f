import { mayBeSecret, toPointer, toSubject } from "./path.ts";
import { article, show, sortOf } from "./received.ts";
import { nearest } from "./suggest.ts";
import type { Run } from "./walk.ts";

/**
 * Writes down what was found where the run stands. `demand` is what follows the place in the sentence; `count` is there
 * where a number says more than the value: its length.
 */
export function report(
  run: Run,
  keyword: string,
  expected: unknown,
  value: unknown,
  demand: string,
  count?: number,
): true {
  const { issues, path, limit } = run;
  if (run.found++ >= limit || !issues) return true;
  const hidden = mayBeSecret(path);
  const received = count === undefined ? (hidden ? article(sortOf(value)) : show(value)) : `${count}`;
  const meant =
    keyword === "enum" && !hidden
      ? nearest(value, expected as readonly unknown[])
      : keyword === "additionalProperties" && nearest(path.at(-1), expected as readonly unknown[]);
  const echo = /^must (?!not)/.test(demand) ? `; received ${received}` : "";
  const message = `${toSubject(path)} ${demand}${echo}${meant ? `, did you mean "${meant}"?` : ""}`;
  issues.push({ pointer: toPointer(path), path: path.slice(), keyword, expected, received, message });
  return true;
}

/** The same for a member or an item of the place. */
export function reportAt(
  into: string | number,
  run: Run,
  keyword: string,
  expected: unknown,
  value: unknown,
  demand: string,
): void {
  run.path.push(into);
  report(run, keyword, expected, value, demand);
  run.path.pop();
}
