import type { Readable } from "node:stream";
import { realClock } from "../core/index.ts";

const longest = 2000;
const most = 8 * 1024 * 1024;

/** Takes what is left of a stream and forgets it, for at most 2 seconds and 8 MiB. Never rejects. */
export async function discard(stream: Readable): Promise<void> {
  const stop = new AbortController();
  const read = async () => {
    let size = 0;
    for await (const chunk of stream.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > most) return;
    }
  };
  const timeUp = realClock.sleep(longest, stop.signal);
  await Promise.race([read(), timeUp]).catch(() => undefined);
  stop.abort();
  await timeUp.catch(() => undefined);
}
