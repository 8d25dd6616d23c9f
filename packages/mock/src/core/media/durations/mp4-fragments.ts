import type { Box, BoxReader } from "../containers/boxes.ts";
import { view } from "../containers/bytes.ts";

/** How many optional fields of 4 bytes the flags of a box announce. */
const fields = (flags: number, ...masks: readonly number[]): number => masks.filter((mask) => flags & mask).length;

/** Ticks of the samples in one run. */
function runTicks(reader: BoxReader, run: Box, usual: number): number {
  const flags = reader.word(run, 0) & 0xffffff;
  const count = reader.word(run, 4);
  if (!(flags & 0x100)) return count * usual;
  const stride = 4 * fields(flags, 0x100, 0x200, 0x400, 0x800);
  const first = run.start + 8 + 4 * fields(flags, 0x1, 0x4);
  const end = Math.min(run.end - 3, first + count * stride);
  const data = view(reader.content);
  let ticks = 0;
  for (let at = first; at < end; at += stride) ticks += data.getUint32(at);
  return ticks;
}

/** How many ticks a second has, by track. */
function scales(reader: BoxReader): Map<number, number> {
  const found = new Map<number, number>();
  for (const track of reader.find(["moov", "trak"])) {
    const head = reader.first(["tkhd"], track);
    const media = reader.first(["mdia", "mdhd"], track);
    if (!head || !media) continue;
    const id = reader.word(head, reader.content[head.start] === 1 ? 20 : 12);
    found.set(id, reader.word(media, reader.content[media.start] === 1 ? 20 : 12));
  }
  return found;
}

/** Seconds of all fragments: of the track that plays longest. */
export function fragmentSeconds(reader: BoxReader): number {
  const usual = new Map<number, number>();
  for (const box of reader.find(["moov", "mvex", "trex"])) usual.set(reader.word(box, 4), reader.word(box, 12));
  const ticks = new Map<number, number>();
  for (const fragment of reader.find(["moof", "traf"])) {
    const head = reader.first(["tfhd"], fragment);
    if (!head) continue;
    const flags = reader.word(head, 0);
    const id = reader.word(head, 4);
    const own = flags & 0x8 ? reader.word(head, 8 + 4 * fields(flags, 0x1, 0x1, 0x2)) : undefined;
    for (const run of reader.find(["trun"], fragment)) {
      ticks.set(id, (ticks.get(id) ?? 0) + runTicks(reader, run, own ?? usual.get(id) ?? 0));
    }
  }
  const scaleOf = scales(reader);
  return [...ticks].reduce((most, [id, sum]) => Math.max(most, sum / (scaleOf.get(id) ?? Infinity)), 0);
}
