import type { Box, BoxReader } from "../containers/boxes.ts";

/** How many optional fields of 4 bytes the flags of a box announce. */
const fields = (flags: number, ...masks: readonly number[]): number => masks.filter((mask) => flags & mask).length;

/** Ticks of the samples in one run. */
async function runTicks(reader: BoxReader, run: Box, usual: number): Promise<number> {
  const flags = (await reader.word(run, 0)) & 0xffffff;
  const count = await reader.word(run, 4);
  if (!(flags & 0x100)) return count * usual;
  const stride = 4 * fields(flags, 0x100, 0x200, 0x400, 0x800);
  const first = run.start + 8 + 4 * fields(flags, 0x1, 0x4);
  const end = Math.min(run.end - 3, first + count * stride);
  const { bytes } = reader;
  let ticks = 0;
  for (let at = first; at < end; at += stride) {
    if (!bytes.holds(at, 4)) await bytes.reach(at, 4);
    ticks += bytes.u32(at);
  }
  return ticks;
}

/** How many ticks a second has, by track. */
async function scales(reader: BoxReader): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  const isLong = async (box: Box) => (await reader.word(box, 0)) >>> 24 === 1;
  for (const track of await reader.find(["moov", "trak"])) {
    const head = await reader.first(["tkhd"], track);
    const media = await reader.first(["mdia", "mdhd"], track);
    if (!head || !media) continue;
    const id = await reader.word(head, (await isLong(head)) ? 20 : 12);
    found.set(id, await reader.word(media, (await isLong(media)) ? 20 : 12));
  }
  return found;
}

/** Seconds of all fragments: of the track that plays longest. */
export async function fragmentSeconds(reader: BoxReader): Promise<number> {
  const usual = new Map<number, number>();
  for (const box of await reader.find(["moov", "mvex", "trex"])) {
    usual.set(await reader.word(box, 4), await reader.word(box, 12));
  }
  const ticks = new Map<number, number>();
  for (const fragment of await reader.find(["moof", "traf"])) {
    const head = await reader.first(["tfhd"], fragment);
    if (!head) continue;
    const flags = await reader.word(head, 0);
    const id = await reader.word(head, 4);
    const own = flags & 0x8 ? await reader.word(head, 8 + 4 * fields(flags, 0x1, 0x1, 0x2)) : undefined;
    for (const run of await reader.find(["trun"], fragment)) {
      const added = await runTicks(reader, run, own ?? usual.get(id) ?? 0);
      ticks.set(id, (ticks.get(id) ?? 0) + added);
    }
  }
  const scaleOf = await scales(reader);
  return [...ticks].reduce((most, [id, sum]) => Math.max(most, sum / (scaleOf.get(id) ?? Infinity)), 0);
}
