import { startMock } from "@rivya/mock";
import { describe, expect, it } from "vitest";
import { uploadTo } from "../helpers/over-port.ts";
import { begin, head } from "../helpers/raw.ts";
import { form } from "../helpers/samples.ts";
import { sound } from "../helpers/plays.ts";

const seconds = 1250;
const large = await sound(seconds);

async function withLargeFile<T>(work: (url: string) => Promise<T>): Promise<T> {
  await using mock = await startMock();
  const { url } = await uploadTo(mock, form(large, { kind: "audio", name: "hum.wav" }));
  return await work(url);
}

describe("a file of 10 MB over a port", () => {
  it("comes whole and in part", () =>
    withLargeFile(async (url) => {
      const whole = await fetch(url);
      expect(Buffer.from(await whole.arrayBuffer()).equals(large)).toBe(true);
      const part = await fetch(url, { headers: { Range: "bytes=2000000-7999999" } });
      expect(part.status).toBe(206);
      expect(Buffer.from(await part.arrayBuffer()).equals(large.subarray(2_000_000, 8_000_000))).toBe(true);
    }));

  it("truncate: the true length, and half of the bytes", () =>
    withLargeFile(async (url) => {
      const { pathname } = new URL(url);
      const { received, closed } = await begin(url, head(`GET ${pathname}`, "X-Rivya-Mock: truncate"));
      await closed;
      expect(received()).toContain(`Content-Length: ${large.length}\r\n`);
      // The bytes above 127 come as more than one character, or fewer.
      expect(received().length).toBeGreaterThan(large.length / 4);
      expect(received().length).toBeLessThan(large.length * 0.6);
    }));

  it("is not read further than somebody takes it, and the next one is served as ever", () =>
    withLargeFile(async (url) => {
      for (let at = 0; at < 5; at += 1) {
        const stop = new AbortController();
        const answer = await fetch(url, { signal: stop.signal });
        await answer.body!.getReader().read();
        stop.abort();
      }
      expect((await fetch(url, { headers: { Range: "bytes=-1" } })).status).toBe(206);
    }));
});
