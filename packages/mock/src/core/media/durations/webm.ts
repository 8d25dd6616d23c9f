import { view, type Content } from "../containers/bytes.ts";
import { elements, float, ids, numeral, unsigned, type Element } from "../containers/elements.ts";

/** Ticks of a block after the start of its cluster: behind the number of its track. */
function blockTicks(content: Content, { start, end }: Element): number {
  const at = start + numeral(content, start, false).length;
  return at + 2 <= end ? view(content).getInt16(at) : 0;
}

/** Seconds of a WebM file: as it says itself, or where its last block begins when it was recorded live. */
export function webmSeconds(content: Content): number {
  let nanosecondsPerTick = 1_000_000;
  let told = 0;
  let cluster = 0;
  let block = 0;
  let last = 0;
  for (const element of elements(content)) {
    if (element.id === ids.timestampScale) nanosecondsPerTick = unsigned(content, element);
    else if (element.id === ids.duration) told = float(content, element);
    else if (element.id === ids.clusterTimestamp) cluster = unsigned(content, element);
    else if (element.id === ids.blockDuration) last = Math.max(last, block + unsigned(content, element));
    else if (element.id === ids.simpleBlock || element.id === ids.block) {
      block = cluster + blockTicks(content, element);
      last = Math.max(last, block);
    }
  }
  return ((told > 0 ? told : last) * nanosecondsPerTick) / 1e9;
}
