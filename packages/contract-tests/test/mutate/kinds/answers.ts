import { loosened } from "../keywords/loosen.ts";
import { withMember, withoutMember } from "../keywords/members.ts";
import { tightened } from "../keywords/tighten.ts";
import type { Kind, Mutant } from "../mutant.ts";
import { everyModelKeeps } from "./listings.ts";
import { answerSites, requestSites } from "../sites.ts";

// Far enough that what the mock answers is outside.
const far = 1e12;
const loose = "whatever kept the rule keeps the looser one too";

/** What answers are. */
export const answers: Kind = (raw) => {
  const asked = new Set(requestSites(raw).map(({ pointer }) => pointer));
  const sites = answerSites(raw).filter(({ pointer }) => !asked.has(pointer));
  return sites.flatMap(({ pointer, schema, operations }) => {
    const common = {
      pointer,
      checks: ["responses", "examples", "http", "state"],
      only: undefined,
      near: operations,
      follow: "new behaviour" as const,
    };
    const seen = [...tightened(schema, far), ...withoutMember(schema), ...withMember(schema, true)];
    return [
      ...seen.map((change): Mutant => ({
        ...common,
        ...change,
        equivalent: everyModelKeeps(raw, pointer, schema, change) ? "no model is otherwise" : undefined,
      })),
      ...[...loosened(schema), ...withMember(schema, false)].map((change): Mutant => ({
        ...common,
        ...change,
        equivalent: loose,
      })),
    ];
  });
};
