import { BrokenBoxesError } from "./containers/boxes.ts";
import type { Content } from "./containers/bytes.ts";
import { BrokenElementsError } from "./containers/elements.ts";
import { aacSeconds } from "./durations/aac.ts";
import { mp3Seconds } from "./durations/mp3.ts";
import { mp4Seconds } from "./durations/mp4.ts";
import { oggSeconds } from "./durations/ogg.ts";
import { wavSeconds } from "./durations/wav.ts";
import { webmSeconds } from "./durations/webm.ts";

// Our own, and no library: each goes over the bytes once and always forward, so that no upload, however damaged, can
// keep the process. Those that we tried can be made to spin.
const readers: Readonly<Record<string, (content: Content) => number>> = {
  "audio/aac": aacSeconds,
  "audio/mp4": mp4Seconds,
  "audio/mpeg": mp3Seconds,
  "audio/ogg": oggSeconds,
  "audio/wav": wavSeconds,
  "video/mp4": mp4Seconds,
  "video/quicktime": mp4Seconds,
  "video/webm": webmSeconds,
};

/** The types of video and sound whose duration can be read. */
export const playedTypes: ReadonlySet<string> = new Set(Object.keys(readers));

function secondsOf(content: Content, mimeType: string): number {
  try {
    return readers[mimeType]?.(content) ?? 0;
  } catch (error) {
    if (error instanceof BrokenBoxesError || error instanceof BrokenElementsError) return 0;
    throw error;
  }
}

/** How long a video or sound plays, in seconds to the millisecond; null when it plays nothing or cannot be read. */
export function duration(content: Content, mimeType: string): number | null {
  const seconds = Math.round(secondsOf(content, mimeType) * 1000) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
