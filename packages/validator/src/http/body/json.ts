import type { LocatedIssue } from "../issue.ts";
import { notJson, notUtf8, sentTwice } from "../sentences.ts";
import { isBytes } from "./bytes.ts";
import { duplicateMember } from "./duplicate-members.ts";

/** What a body holds, or why it cannot be read. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly LocatedIssue[] };

export const refused = (...issues: readonly LocatedIssue[]): Read<never> => ({ ok: false, issues });

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The value of a JSON body; a byte order mark is skipped. Where a member was sent twice nobody knows which one is meant:
 * that is the one issue, and the value is not judged.
 *
 * @throws {TypeError} when given anything but bytes.
 *
 * @example
 * const read = parseJson(new TextEncoder().encode('{ "a": 1, "a": 2 }'));
 * if (!read.ok) console.error(read.issues[0].message); // a was sent twice; send it once
 */
export function parseJson(bytes: Uint8Array): Read<unknown> {
  if (!isBytes(bytes)) throw new TypeError("parseJson takes a Uint8Array; encode a text with TextEncoder first");
  let text: string;
  try {
    text = utf8.decode(bytes);
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
