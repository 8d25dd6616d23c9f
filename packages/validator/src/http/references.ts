import type { CreateTaskRequest } from "@rivya/openapi";
import { refused, type Read } from "./body/json.ts";
import { memberIssue, type LocatedIssue } from "./issue.ts";

/** What is judged of an item of `params.referenceMediaItems` that the schema took. */
export interface ReferenceText {
  readonly url: string;
  readonly kind: string;
}

const issue = (at: number, says: string, value?: unknown): LocatedIssue =>
  memberIssue(["params", "referenceMediaItems", at, "url"], "reference", says, { value });

/** The reference at an index names no file that its sender may use: one sentence, also for who looks it up. */
export const fileNotThere = (at: number, url?: string): LocatedIssue =>
  issue(at, "names no file of this account that is still there; upload it again", url);

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The names of this machine are one service: people upload by one and ask by another. */
const isSameService = (a: URL, b: URL): boolean =>
  a.protocol === b.protocol &&
  a.port === b.port &&
  (a.hostname === b.hostname || (loopback.has(a.hostname) && loopback.has(b.hostname)));

function parsed(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function externalFault(url: URL, kind: string): string | null {
  if (kind !== "image") return `must be that of an uploaded file: ${kind} is taken from nowhere else`;
  if (url.protocol !== "https:") return "must be that of an uploaded file, or another absolute https URL";
  return url.username || url.password ? "must carry no user name and no password" : null;
}

/**
 * Judges the URL of a reference as far as its text goes: its value is the id of the service's own file that it names,
 * or null for an image elsewhere. Nothing is fetched or looked up.
 *
 * @param at its index, for the pointer.
 * @param service any URL of the service: what has the same origin is its own.
 *
 * @example
 * const reference = { kind: "image", url: "https://rivya.ai/media/files/file_1/a.png" };
 * judgeReference(reference, 0, "https://rivya.ai"); // { ok: true, value: "file_1" }
 */
export function judgeReference({ url, kind }: ReferenceText, at: number, service: string): Read<string | null> {
  const target = parsed(url);
  if (!target) return refused(issue(at, "is not a URL that can be read", url));
  if (!isSameService(target, new URL(service))) {
    const fault = externalFault(target, kind);
    return fault === null ? { ok: true, value: null } : refused(issue(at, fault, url));
  }
  const fileId = target.pathname
    .split("/")
    .map(decoded)
    .find((segment) => segment.startsWith("file_"));
  return fileId === undefined ? refused(fileNotThere(at, url)) : { ok: true, value: fileId };
}

/** What the text of the references of a task shows to be wrong. */
export function referenceIssues({ params }: CreateTaskRequest, service: string): LocatedIssue[] {
  const references = params && "referenceMediaItems" in params ? (params.referenceMediaItems ?? []) : [];
  return references.flatMap((reference, at) => {
    const read = judgeReference(reference, at, service);
    return read.ok ? [] : [...read.issues];
  });
}
