import type { State } from "./state.ts";

/** Why the changesets do not cover the changes of the document, and the cure; undefined where they do. */
export function complaint({ changes, needed, pending, uncovered }: State): string | undefined {
  if (!uncovered.length) return undefined;
  const worst = changes.filter((change) => change.level === changes[0]?.level);
  return [
    "The document changed since the last release in a way that no changeset covers:",
    ...worst.map((change) => `  ${change.level}: ${change.sentence}`),
    ...(changes.length > worst.length ? [`  and ${changes.length - worst.length} more: pnpm spec:diff`] : []),
    "Not covered:",
    ...uncovered.map((name) => `  ${name} needs ${needed[name]}, has ${pending.bumps[name] ?? "none"}`),
    "Cure: pnpm changeset:spec",
  ].join("\n");
}
