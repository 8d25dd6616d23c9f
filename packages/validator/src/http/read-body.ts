import type { Validator } from "../validator.ts";
import { BodyTooLargeError, readBody } from "./body/bytes.ts";
import { chunks } from "./body/chunks.ts";
import { readForm } from "./body/form-data.ts";
import { formIssues } from "./body/form.ts";
import { parseJson, refused, type Read } from "./body/json.ts";
import { located } from "./issue.ts";
import { interrupted, readAlready, tooLarge } from "./sentences.ts";

/** How far a body is read. */
export interface Reading {
  readonly maxBytes: number;
  /** Ends the reading, also of a body that never comes. */
  readonly signal?: AbortSignal | undefined;
}

type WithBody = Pick<Request | Response, "body" | "arrayBuffer">;

/** Whether somebody was quicker, or is about to read. */
export const isTaken = ({ bodyUsed, body }: Pick<Request | Response, "bodyUsed" | "body">): boolean =>
  bodyUsed || body?.locked === true;

/** @throws {TypeError} when the body was read already. */
export function mustBeUnread(message: Request | Response): void {
  if (isTaken(message)) throw new TypeError(readAlready().message);
}

/** Firefox has no `body` on a request: there it is undefined, and null nowhere. */
const isStreamless = ({ body }: { readonly body: unknown }): boolean => body === undefined;

async function* whole(body: WithBody): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await body.arrayBuffer());
}

/** All bytes of a body, up to a limit. */
export async function readBytes(body: WithBody, { maxBytes, signal }: Reading): Promise<Read<Uint8Array<ArrayBuffer>>> {
  const stream = isStreamless(body) ? whole(body) : body.body && chunks(body.body, signal);
  try {
    return { ok: true, value: await readBody(stream, maxBytes) };
  } catch (error) {
    return refused(error instanceof BodyTooLargeError ? tooLarge(maxBytes) : interrupted());
  }
}

/** Reads JSON and judges it. */
export async function judgeJson(
  body: WithBody,
  reading: Reading,
  validator: Validator<unknown>,
): Promise<Read<unknown>> {
  const bytes = await readBytes(body, reading);
  const read = bytes.ok ? parseJson(bytes.value) : bytes;
  if (!read.ok) return read;
  const result = validator.validate(read.value);
  return result.ok ? result : refused(...located("body", result.issues));
}

/** Reads a form and judges it: its value is what each field holds, by name. */
export async function judgeForm(body: WithBody, reading: Reading, contentType: string): Promise<Read<unknown>> {
  const bytes = await readBytes(body, reading);
  const form = bytes.ok ? readForm(bytes.value, contentType) : bytes;
  if (!form.ok) return form;
  const issues = formIssues(form.value.fields);
  return issues.length ? refused(...issues) : { ok: true, value: form.value.value };
}
