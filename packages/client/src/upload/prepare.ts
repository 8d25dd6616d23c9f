import type { Body } from "../transport/outgoing.ts";
import { readable } from "./chunks.ts";
import { described, type Description } from "./described.ts";
import { framing } from "./form.ts";
import { open, type Opening, type Source } from "./source.ts";

export interface Preparing extends Opening, Description {
  readonly boundary: string;
  readonly name?: string | undefined;
  /** Is told how many bytes of the file have gone, of how many. */
  readonly sent: ((bytes: number, total: number | undefined) => void) | undefined;
  /** Is told why a file broke off while it was sent: fetch says it in words of its own, or not at all. */
  readonly failed: (reason: unknown) => void;
}

/** A file that is ready to go. */
export interface Prepared {
  readonly size: number | undefined;
  /** As multipart form data, the same bytes each time. */
  readonly body: () => Body;
}

async function* counted(
  { chunks, size }: Source,
  [head, tail]: readonly [string, string],
  { sent, failed }: Pick<Preparing, "sent" | "failed">,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const encoder = new TextEncoder();
  let bytes = 0;
  try {
    const { next } = chunks();
    yield encoder.encode(head);
    for (let piece = await next(); !piece.done; piece = await next()) {
      yield piece.value;
      sent?.((bytes += piece.value.length), size);
    }
    yield encoder.encode(tail);
  } catch (reason) {
    failed(reason);
    throw reason;
  }
}

/** Undefined on Bun, which leaves a file of the disk out of a Blob that is made of it. */
function inOne(blob: Blob, [head, tail]: readonly [string, string]): Blob | undefined {
  const whole = new Blob([head, blob, tail]);
  return whole.size > head.length + blob.size ? whole : undefined;
}

/** Opens a file, looks at it and puts its form around it. Wrong ones are refused before anything is sent. */
export async function prepare({ kind, model, name, boundary, sent, failed, ...opening }: Preparing): Promise<Prepared> {
  const source = await open(opening);
  const { blob, size } = source;
  const found = described(source, { kind, model }, opening.refuse);
  const fields = { kind: found.kind, model };
  const frame = framing({ boundary, fields, name: name ?? source.name ?? "upload", type: found.type });
  // A Blob has a length and is read while it is sent; in pieces goes what has none, and what is to be counted.
  const isWhole = blob && (!sent || opening.isBrowser);
  const body = () => (isWhole && inOne(blob, frame)) || readable(counted(source, frame, { sent, failed }));
  return { size, body };
}
