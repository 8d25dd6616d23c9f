import type { LocatedIssue } from "./issue.ts";

/** The headers that the service lets pages of other origins read, besides those that every page may. */
export const exposedHeaders: readonly string[] = [
  "X-Request-Id",
  "Location",
  "Retry-After",
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Idempotent-Replayed",
];

// Of the headers that Fetch shows to every page, the document knows this one; Content-Type is judged with the body.
const readable = new Set([...exposedHeaders, "Cache-Control"]);

/** Whether an issue says no more than that a browser hides a header. */
export const isHidden = ({ type }: Response, { keyword, expected }: LocatedIssue): boolean =>
  type === "cors" && keyword === "required" && !readable.has(String(expected));
