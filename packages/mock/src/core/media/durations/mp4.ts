import { BoxReader, type Box } from "../containers/boxes.ts";
import type { Bytes } from "../containers/bytes.ts";
import { fragmentSeconds } from "./mp4-fragments.ts";

/** A time scale and a duration, as `mvhd` has them. */
async function headerSeconds(bytes: Bytes, { start, end }: Box): Promise<number> {
  await bytes.reach(start, 32);
  const isLong = bytes.byte(start) === 1;
  if (end - start < (isLong ? 32 : 20)) return 0;
  const scale = bytes.u32(start + (isLong ? 20 : 12));
  const duration = isLong ? bytes.u64(start + 24) : BigInt(bytes.u32(start + 16));
  const isUnknown = BigInt.asUintN(isLong ? 64 : 32, ~duration) === 0n;
  return isUnknown ? 0 : Number(duration) / scale;
}

/** Seconds of an MP4 or QuickTime file: by its header, or by its fragments where the header came before them. */
export async function mp4Seconds(bytes: Bytes): Promise<number> {
  const reader = new BoxReader(bytes);
  const header = await reader.first(["moov", "mvhd"]);
  if (!header) return 0;
  const seconds = await headerSeconds(bytes, header);
  return seconds > 0 ? seconds : fragmentSeconds(reader);
}
