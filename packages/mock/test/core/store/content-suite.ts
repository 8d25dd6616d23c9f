import { describe, expect, it } from "vitest";
import type { Store } from "../../../src/core/store/store.ts";
import { bytesOf, file } from "./records.ts";

const large = Uint8Array.from({ length: 600_000 }, (_, at) => at % 251);

/** What every store has to do with the bytes of files. */
export function contentSuite(name: string, open: () => Store): void {
  describe(`${name}: contents`, () => {
    it("come in portions of any size and are read from anywhere", async () => {
      const store = open();
      const sink = store.receive();
      for (const [from, to] of [
        [0, 0],
        [0, 1],
        [1, 300_000],
        [300_000, 600_000],
      ] as const) {
        await sink.write(large.subarray(from, to));
      }
      await store.keepFile({ ...file("a", 0), sizeBytes: large.length }, await sink.finish(), null, 0);
      const content = (await store.readFile("a", 0))!;
      expect(content.size).toBe(600_000);
      for (const [from, to] of [
        [0, 10],
        [262_140, 262_150],
        [5, 599_999],
        [599_990, 700_000],
        [9, 9],
      ] as const) {
        expect(Buffer.compare(await content.read(from, to), large.subarray(from, to))).toBe(0);
      }
    });

    it("stay when they are discarded after a file has adopted them, and others do not", async () => {
      const store = open();
      const kept = store.receive();
      const lost = store.receive();
      await kept.write(Uint8Array.of(7));
      await lost.write(Uint8Array.of(8));
      await lost.discard();
      await store.keepFile(file("a", 0), await kept.finish(), null, 0);
      await kept.discard();
      expect(await bytesOf(store, "a", 0)).toEqual([7]);
    });
  });
}
