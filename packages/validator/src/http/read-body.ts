import type { Validator } from "../validator.ts";
import { BodyTooLargeError, readBody } from "./body/bytes.ts";
import { chunks } from "./body/chunks.ts";
import { readForm } from "./body/form-data.ts";
import { formIssues } from "./body/form.ts";
import { parseJson, refused, type Read } from "./body/json.ts";
import { located } from "./issue.ts";
import { interrupted, tooLarge } from "./sentences.ts";

type WithBody = Pick<Response, "body">;

/** All bytes of a body, up to a limit. */
export async function readBytes(body: WithBody, maxBytes: number): Promise<Read<Uint8Array<ArrayBuffer>>> {
  try {
    return { ok: true, value: await readBody(body.body && chunks(body.body), maxBytes) };
  } catch (error) {
    return refused(error instanceof BodyTooLargeError ? tooLarge(maxBytes) : interrupted());
  }
}

/** Reads JSON and judges it. */
export async function judgeJson(
  body: WithBody,
  maxBytes: number,
  validator: Validator<unknown>,
): Promise<Read<unknown>> {
  const bytes = await readBytes(body, maxBytes);
  const read = bytes.ok ? parseJson(bytes.value) : bytes;
  if (!read.ok) return read;
  const result = validator.validate(read.value);
  return result.ok ? result : refused(...located("body", result.issues));
}

/** Reads a form and judges it: its value is what each field holds, by name. */
export async function judgeForm(body: WithBody, maxBytes: number, contentType: string): Promise<Read<unknown>> {
  const bytes = await readBytes(body, maxBytes);
  const form = bytes.ok ? await readForm(bytes.value, contentType) : bytes;
  if (!form.ok) return form;
  const issues = formIssues(form.value.fields);
  return issues.length ? refused(...issues) : { ok: true, value: form.value.value };
}
