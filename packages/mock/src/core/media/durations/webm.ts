import type { Bytes } from "../containers/bytes.ts";
import { float, ids, numeral, unsigned, walkElements, type Element } from "../containers/elements.ts";

/** Ticks of a block after the start of its cluster: behind the number of its track. */
function blockTicks(bytes: Bytes, { start, end }: Element): number {
  const at = start + numeral(bytes, start, false).length;
  const [view, place] = bytes.from(at);
  return at + 2 <= end ? view.getInt16(place) : 0;
}

/** Seconds of a WebM file: as it says itself, or where its last block begins when it was recorded live. */
export async function webmSeconds(bytes: Bytes): Promise<number> {
  let nanosecondsPerTick = 1_000_000;
  let told = 0;
  let cluster = 0;
  let block = 0;
  let last = 0;
  await walkElements(bytes, (element) => {
    if (element.id === ids.timestampScale) nanosecondsPerTick = unsigned(bytes, element);
    else if (element.id === ids.duration) told = float(bytes, element);
    else if (element.id === ids.clusterTimestamp) cluster = unsigned(bytes, element);
    else if (element.id === ids.blockDuration) last = Math.max(last, block + unsigned(bytes, element));
    else if (element.id === ids.simpleBlock || element.id === ids.block) {
      block = cluster + blockTicks(bytes, element);
      last = Math.max(last, block);
    }
  });
  return ((told > 0 ? told : last) * nanosecondsPerTick) / 1e9;
}
