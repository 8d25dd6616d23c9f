import type { LocatedIssue } from "../issue.ts";
import { notJson, notUtf8, sentTwice } from "../sentences.ts";
import { duplicateMember } from "./duplicate-members.ts";

/** What a body holds, or why it cannot be read. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly LocatedIssue[] };

export const refused = (...issues: readonly LocatedIssue[]): Read<never> => ({ ok: false, issues });

/**
 * The value of a JSON body; a byte order mark is skipped. Where a member was sent twice nobody knows which one is meant:
 * that is the one issue, and the value is not judged.
 */
export function parseJson(bytes: Uint8Array): Read<unknown> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refused(notUtf8());
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(notJson());
  }
  const twice = duplicateMember(text);
  return twice ? refused(sentTwice(twice)) : { ok: true, value };
}
