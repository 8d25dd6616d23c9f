import type { Body } from "@rivya/mock/core";

/** The bytes of an answer from `mock.handle`, however they come. */
export async function bytesOf(body: Body | null): Promise<Uint8Array<ArrayBuffer>> {
  if (body === null || typeof body === "string") return new TextEncoder().encode(body ?? "");
  if (body instanceof Uint8Array) return body;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of body.pieces()) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export const textOf = async (body: Body | null): Promise<string> => new TextDecoder().decode(await bytesOf(body));
