import type { Issue } from "../issues/issue.ts";
import { show } from "../issues/received.ts";

/** Where in a request or a response an issue is. */
export type Part = "method" | "path" | "query" | "header" | "status" | "body";

/** An issue and the part that it is in. Only in a body has it a pointer; elsewhere the sentence names the place. */
export interface LocatedIssue extends Issue {
  readonly in: Part;
}

export const located = (part: Part, issues: readonly Issue[]): LocatedIssue[] =>
  issues.map((issue) => ({ ...issue, in: part }));

/** An issue about a part as a whole. */
export function issueOf(
  part: Part,
  keyword: string,
  message: string,
  { expected = null, value }: { readonly expected?: unknown; readonly value?: unknown } = {},
): LocatedIssue {
  return { in: part, pointer: "", path: [], keyword, expected, received: show(value), message };
}
