import type { Change } from "../change.ts";
import { byLevel, headings, nothing, operationsOf, type Report } from "./words.ts";

const entry = (change: Change): string =>
  [`  ${change.sentence}`, `    ${[operationsOf(change), change.pointer].filter(Boolean).join("  ")}`].join("\n");

/** For a terminal. */
export function text({ base, changes }: Report): string {
  if (base === undefined) return nothing.unreleased;
  if (!changes.length) return `${nothing.unchanged} since ${base}.`;
  const groups = byLevel(changes).map(
    (group) => `${headings[group.level]} (${group.changes.length})\n${group.changes.map(entry).join("\n")}`,
  );
  return [`Since ${base}:`, ...groups].join("\n\n");
}
