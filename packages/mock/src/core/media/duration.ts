import { BrokenBoxesError } from "./containers/boxes.ts";
import type { Content } from "../store/content.ts";
import { Bytes } from "./containers/bytes.ts";
import { BrokenElementsError } from "./containers/elements.ts";
import { aacSeconds } from "./durations/aac.ts";
import { mp3Seconds } from "./durations/mp3.ts";
import { mp4Seconds } from "./durations/mp4.ts";
import { oggSeconds } from "./durations/ogg.ts";
import { wavSeconds } from "./durations/wav.ts";
import { webmSeconds } from "./durations/webm.ts";

// Our own, and no library: each goes over the bytes once and always forward, so that no upload, however damaged, can
// keep the process. mediabunny can be made to spin, by a WebM that is cut off and by an MP4 with a crowded table.
const readers: Readonly<Record<string, (bytes: Bytes) => Promise<number>>> = {
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

async function secondsOf(content: Content, mimeType: string): Promise<number> {
  try {
    return (await readers[mimeType]?.(new Bytes(content))) ?? 0;
  } catch (error) {
    if (error instanceof BrokenBoxesError || error instanceof BrokenElementsError) return 0;
    throw error;
  }
}

/** How long a video or sound plays, in seconds to the millisecond; null when it plays nothing or cannot be read. */
export async function duration(content: Content, mimeType: string): Promise<number | null> {
  const seconds = Math.round((await secondsOf(content, mimeType)) * 1000) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}
