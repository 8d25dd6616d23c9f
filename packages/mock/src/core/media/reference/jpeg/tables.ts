import { codesOf, type Codes } from "./huffman.ts";

/** What the segments before a scan say of how to read it. */
export class Tables {
  readonly means: Codes[] = [];
  readonly details: Codes[] = [];
  /** The step between two values of the mean of a block, by table. */
  readonly steps: number[] = [];
  /** After so many units the scan begins anew; 0: it does not. */
  restart = 0;
  /** How Adobe's programs have changed the colours; null where they say nothing. */
  adobe: number | null = null;

  /** Takes what a segment says; any other is passed over. */
  take(marker: number, data: Uint8Array): void {
    if (marker === 0xc4) this.#takeCodes(data);
    else if (marker === 0xdb) this.#takeSteps(data);
    else if (marker === 0xdd) this.restart = data[0]! * 256 + data[1]!;
    else if (marker === 0xee && String.fromCharCode(...data.subarray(0, 5)) === "Adobe") this.adobe = data[11] ?? null;
  }

  #takeCodes(data: Uint8Array): void {
    for (let at = 0; at + 17 <= data.length;) {
      const counts = data.subarray(at + 1, at + 17);
      const end = at + 17 + counts.reduce((sum, count) => sum + count, 0);
      const codes = codesOf(counts, data.subarray(at + 17, end));
      (data[at]! >> 4 === 0 ? this.means : this.details)[data[at]! & 15] = codes;
      at = end;
    }
  }

  #takeSteps(data: Uint8Array): void {
    for (let at = 0; at < data.length;) {
      const isWide = data[at]! >> 4 === 1;
      this.steps[data[at]! & 15] = isWide ? data[at + 1]! * 256 + data[at + 2]! : data[at + 1]!;
      at += isWide ? 129 : 65;
    }
  }
}
