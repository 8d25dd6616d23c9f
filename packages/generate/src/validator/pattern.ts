import { UncompilableError, type Place } from "./place.ts";

/** Without escapes and classes, in which brackets mean themselves. */
const withoutLiterals = (source: string): string => source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, "");

/** What this Node may know, and the oldest that the packages run on does not. */
function newer(source: string): string | undefined {
  const groups = withoutLiterals(source);
  if (/\(\?[ims-]+:/.test(groups)) return "switches flags in a group, as (?i:a) does";
  const names = [...groups.matchAll(/\(\?<([^=!>][^>]*)>/g)].map(([, name]) => name);
  return new Set(names).size < names.length ? "has two groups of one name" : undefined;
}

/** The text of a pattern, as a regular expression of ES2022 has it. */
export function patternSource(value: unknown, { pointer }: Place): string {
  const said = `pattern ${JSON.stringify(value)}`;
  let source: string;
  try {
    source = new RegExp(String(value), "u").source;
  } catch {
    throw new UncompilableError(pointer, `${said} is no regular expression with the flag u`);
  }
  const what = newer(source);
  if (what !== undefined) {
    throw new UncompilableError(
      pointer,
      `${said} ${what}, which not every Node that is supported reads`,
      "say it in another way",
    );
  }
  return source;
}
