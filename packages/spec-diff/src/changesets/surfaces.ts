import type { Change } from "../change.ts";

const openapi = ["@rivya/openapi"] as const;
const named = ["@rivya/openapi", "@rivya/validator"] as const;
const all = ["@rivya/openapi", "@rivya/client", "@rivya/validator", "@rivya/mock", "@rivya/contract-tests"] as const;

/** Kinds of change that move nothing on the wire, only what the types and validators are called. */
const ofNames = new Set(["schema-added", "schema-removed", "operation-renamed"]);

/**
 * The packages whose surface a change moves. What goes over the wire is typed, validated, sent, answered and tested by
 * all; words stand in the document and its types alone.
 */
export function packagesOf(change: Change): readonly string[] {
  if (change.level === "documentation") return openapi;
  return ofNames.has(change.kind) ? named : all;
}

export const packages: readonly string[] = all;
