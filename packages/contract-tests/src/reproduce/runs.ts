const longRun = 4096;

/** Bytes in pieces: what stands before and behind the longest run of one byte, where that run is long. */
export interface Pieces {
  readonly before: Uint8Array<ArrayBuffer>;
  readonly byte: number;
  readonly times: number;
  readonly after: Uint8Array<ArrayBuffer>;
}

function longest(bytes: Uint8Array): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  for (let from = 0, at = 1; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] === bytes[from]) continue;
    if (at - from > best.to - best.from) best = { from, to: at };
    from = at;
  }
  return best;
}

/** null where no byte is repeated so often that it is worth telling. */
export function inPieces(bytes: Uint8Array<ArrayBuffer>): Pieces | null {
  const { from, to } = longest(bytes);
  if (to - from < longRun) return null;
  return { before: bytes.subarray(0, from), byte: bytes[from]!, times: to - from, after: bytes.subarray(to) };
}

const long = 8192;

/** The text of a body that can stand in a program as it is; null where it is too long or no text. */
export function asText(body: string | Uint8Array): string | null {
  if (body.length > long) return null;
  try {
    const text =
      typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body);
    // Whoever reads a command in a terminal is not to be steered by it.
    return /[^\P{Cc}\t\n\r]|\u{e000}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}
