import type { Change } from "../change.ts";
import { byLevel, headings, nothing, operationsOf, type Report } from "./words.ts";

/** One item of a changelog. */
export const item = (change: Change): string => {
  const operations = operationsOf(change);
  return `- ${change.sentence}${operations && ` (${operations})`}`;
};

/** Changes as a changelog has them: a heading for each level, an item for each change. */
export const sections = (changes: readonly Change[]): string =>
  byLevel(changes)
    .map((group) => `### ${headings[group.level]}\n\n${group.changes.map(item).join("\n")}`)
    .join("\n\n");

/** For a pull request. */
export function markdown({ base, changes }: Report): string {
  if (base === undefined) return nothing.unreleased;
  if (!changes.length) return `${nothing.unchanged} since ${base}.`;
  return `## The document since ${base}\n\n${sections(changes)}`;
}
