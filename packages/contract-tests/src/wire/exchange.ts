import type { ContractRequest } from "./request.ts";

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The body, where it is JSON that can be read; undefined otherwise. */
  readonly json: unknown;
}

/** A request and what became of it. */
export interface Exchange {
  readonly request: ContractRequest;
  readonly answer: Answer;
}

export const isJson = (headers: Headers): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(headers.get("content-type") ?? "");

function parsed(headers: Headers, bytes: Uint8Array): unknown {
  if (bytes.length === 0 || !isJson(headers)) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

const mostBytes = 128 * 1024 * 1024;

async function bytesOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Leaving the loop ends the stream.
  for await (const piece of body ?? []) {
    size += piece.length;
    if (size > mostBytes) throw new RangeError(`its body is larger than ${mostBytes / 1024 / 1024} MiB`);
    pieces.push(piece);
  }
  return pieces.length === 1 ? pieces[0]! : new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** An answer with its body. @throws {RangeError} when the body is larger than 128 MiB. */
export async function readAnswer(response: Response): Promise<Answer> {
  const bytes = await bytesOf(response);
  return { status: response.status, headers: response.headers, bytes, json: parsed(response.headers, bytes) };
}

/** The code of an error; undefined where the body is none. */
export function errorCodeOf({ json }: Answer): string | undefined {
  const code = (json as { error?: { code?: unknown } } | null | undefined)?.error?.code;
  return typeof code === "string" ? code : undefined;
}

/** What an error says is wrong, each with the pointer of its member. */
export function detailsOf({ json }: Answer): readonly { readonly path: string; readonly code: string }[] {
  const details = (json as { error?: { details?: unknown } } | null | undefined)?.error?.details;
  return Array.isArray(details) ? (details as { path: string; code: string }[]) : [];
}
