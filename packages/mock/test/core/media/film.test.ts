import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import { expect, it } from "vitest";
import { draw } from "../../../src/core/media/draw.ts";
import { streamDeflate } from "../../../src/core/media/png.ts";
import { harness } from "../../helpers/harness.ts";
import { form } from "../../helpers/samples.ts";
import { task } from "../store/records.ts";

const filmOf = (prompt: string, params: object = {}) =>
  draw(
    task("task_1", { request: { model: "happyhorse-1-0", prompt, params: { resolution: "720p", ...params } } }),
    streamDeflate,
  );

async function read(film: Uint8Array<ArrayBuffer>) {
  const input = new Input({ source: new BufferSource(film), formats: ALL_FORMATS });
  const track = (await input.getPrimaryVideoTrack())!;
  const stats = await track.computePacketStats();
  return {
    codec: track.codec,
    width: track.displayWidth,
    height: track.displayHeight,
    seconds: await input.computeDuration(),
    packets: stats.packetCount,
  };
}

it.each([
  ["16:9", 3, 1280, 720],
  ["9:16", 4.3, 720, 1280],
  ["1:1", 15, 720, 720],
] as const)(
  "%s, %d seconds: an H.264 film that another reader takes for %d x %d",
  async (aspect_ratio, seconds, width, height) => {
    const film = await filmOf("A horse", { aspect_ratio, duration: seconds });
    expect(await read(film)).toMatchObject({
      codec: "avc",
      width,
      height,
      seconds: expect.closeTo(seconds, 3),
      packets: Math.floor(seconds * 24),
    });
    expect(film.length).toBeLessThan(2_000_000);
  },
);

it("can be uploaded to be edited: it is whole, and says how long it plays", async () => {
  const fields = form(await filmOf("A horse", { duration: 3 }), { kind: "video", name: "horse.mp4" });
  expect(await harness().file(fields)).toMatchObject({ mime_type: "video/mp4", duration_seconds: 3 });
});

it("is the same for the same task, and another for another prompt", async () => {
  const horse = await filmOf("A horse", { duration: 3 });
  expect(await filmOf("A horse", { duration: 3 })).toEqual(horse);
  expect(await filmOf("A city at night", { duration: 3 })).not.toEqual(horse);
});
