import { levels, type Change, type Level } from "../change.ts";

export interface Report {
  /** What the document is compared with, in words; undefined: nothing was released yet. */
  readonly base: string | undefined;
  readonly changes: readonly Change[];
}

export const headings: Readonly<Record<Level, string>> = {
  breaking: "Breaking",
  compatible: "Compatible",
  documentation: "Documentation only",
};

export const byLevel = (changes: readonly Change[]): { level: Level; changes: Change[] }[] =>
  levels
    .map((level) => ({ level, changes: changes.filter((change) => change.level === level) }))
    .filter((group) => group.changes.length);

/** The operations that a change touches, not more of them than a line holds. */
export function operationsOf({ operations }: Change): string {
  if (operations.length <= 3) return operations.join(", ");
  return `${operations.slice(0, 3).join(", ")} and ${operations.length - 3} more`;
}

export const nothing = {
  unreleased: "Nothing was released yet: everything is new.",
  unchanged: "The document did not change",
} as const;
