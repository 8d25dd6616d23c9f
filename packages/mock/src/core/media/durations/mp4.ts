import { BoxReader, type Box } from "../containers/boxes.ts";
import { view, type Content } from "../containers/bytes.ts";
import { fragmentSeconds } from "./mp4-fragments.ts";

/** A time scale and a duration, as `mvhd` has them. */
function headerSeconds(content: Content, { start, end }: Box): number {
  const data = view(content);
  const isLong = content[start] === 1;
  if (end - start < (isLong ? 32 : 20)) return 0;
  const scale = data.getUint32(start + (isLong ? 20 : 12));
  const duration = isLong ? data.getBigUint64(start + 24) : BigInt(data.getUint32(start + 16));
  const isUnknown = BigInt.asUintN(isLong ? 64 : 32, ~duration) === 0n;
  return isUnknown ? 0 : Number(duration) / scale;
}

/** Seconds of an MP4 or QuickTime file: by its header, or by its fragments where the header came before them. */
export function mp4Seconds(content: Content): number {
  const reader = new BoxReader(content);
  const header = reader.first(["moov", "mvhd"]);
  if (!header) return 0;
  const seconds = headerSeconds(content, header);
  return seconds > 0 ? seconds : fragmentSeconds(reader);
}
