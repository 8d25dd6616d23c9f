import type { Issue } from "../issues/issue.ts";
import { root, within } from "../issues/place.ts";
import { show } from "../issues/received.ts";

/** Where in a request or a response an issue is. */
export type Part = "method" | "path" | "query" | "header" | "status" | "body";

/** An issue and the part that it is in. Only in a body has it a pointer; elsewhere the sentence names the place. */
export interface LocatedIssue extends Issue {
  readonly in: Part;
}

export const located = (part: Part, issues: readonly Issue[]): LocatedIssue[] =>
  issues.map((issue) => ({ ...issue, in: part }));

interface Facts {
  /** What the rule asks for. Default: null. */
  readonly expected?: unknown;
  /** What was there, as it was. */
  readonly value?: unknown;
  /** What was there, in words; instead of `value`. */
  readonly received?: string;
}

/** An issue about a part as a whole. */
export function issueOf(part: Part, keyword: string, message: string, facts: Facts = {}): LocatedIssue {
  const { expected = null, value, received = show(value) } = facts;
  return { in: part, pointer: "", path: [], keyword, expected, received, message };
}

/**
 * An issue about a member of a body. `says` follows the place in the sentence.
 *
 * @example
 * memberIssue(["params", "steps"], "state", "is not there").message; // params.steps is not there
 */
export function memberIssue(
  steps: readonly (string | number)[],
  keyword: string,
  says: string,
  facts: Facts = {},
): LocatedIssue {
  const { pointer, path, subject } = steps.reduce(within, root);
  return { ...issueOf("body", keyword, `${subject || "the body"} ${says}`, facts), pointer, path };
}
