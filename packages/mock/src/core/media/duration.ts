import { ALL_FORMATS, BufferSource, Input } from "mediabunny";

/** How long a video or sound plays, in seconds to the millisecond; null when its container cannot be read. */
export async function duration(content: Uint8Array<ArrayBuffer>): Promise<number | null> {
  const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(content) });
  try {
    const seconds = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
    return Number.isFinite(seconds) && seconds >= 0 ? Math.round(seconds * 1000) / 1000 : null;
  } catch {
    return null;
  } finally {
    input.dispose();
  }
}
