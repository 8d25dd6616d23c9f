import { listOf, recordOf } from "../keywords/change.ts";
import type { Follow, Kind, Mutant } from "../mutant.ts";
import { operationsOf } from "./responses-of.ts";

const scopeOf = (security: unknown): string | undefined => {
  const [requirement] = listOf(security);
  const [scopes] = Object.values(recordOf(requirement));
  return listOf(scopes)[0] as string | undefined;
};

/**
 * Who may call what: the mock's routes are generated from it. What becomes public knows no account any more, and what
 * was public documents no 401.
 */
export const access: Kind = (raw) => {
  const all = operationsOf(raw);
  const scopes = [...new Set(all.flatMap(({ operation }) => scopeOf(operation.security) ?? []))];
  return all.flatMap(({ pointer, operation, operationId }) => {
    const own = scopeOf(operation.security);
    const secured = (change: string, security: unknown, follow: Follow): Mutant => ({
      pointer,
      change,
      edit: (part) => {
        part.security = security;
      },
      checks: ["authentication", "responses"],
      only: [operationId],
      near: own === undefined ? ["without a key"] : ["public", "scope"],
      follow,
    });
    return [
      ...scopes
        .filter((scope) => scope !== own)
        .map((scope) =>
          secured(`needs ${scope}`, [{ apiKey: [scope] }], own === undefined ? "new behaviour" : "followed"),
        ),
      ...(own === undefined ? [] : [secured("is public", [], "new behaviour")]),
    ];
  });
};
