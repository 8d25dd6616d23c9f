import { ALL_FORMATS, BufferSource, Input } from "mediabunny";
import { expect, it } from "vitest";
import { melody } from "../../../src/core/media/audio/melody.ts";
import { encodeWav } from "../../../src/core/media/audio/wav.ts";

const tune = (prompt: string, seconds = 4) => encodeWav(seconds, melody(seconds, prompt, `seed ${prompt}`));
const samples = (wav: Uint8Array<ArrayBuffer>) => new Int16Array(wav.buffer, 44);

it("is a WAV file of as many seconds as were asked for", async () => {
  const input = new Input({ source: new BufferSource(tune("a bell", 3.5)), formats: ALL_FORMATS });
  const track = (await input.getPrimaryAudioTrack())!;
  expect(await input.computeDuration()).toBeCloseTo(3.5, 3);
  expect([track.codec, track.numberOfChannels, track.sampleRate]).toEqual(["pcm-s16", 1, 22_050]);
});

it("can be heard, is not cut off by its own loudness, and ends softly", () => {
  const values = samples(tune("a bell"));
  const loudest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  expect(loudest).toBeGreaterThan(6000);
  expect(loudest).toBeLessThan(32_767);
  expect(Math.abs(values.at(-1)!)).toBeLessThan(50);
});

it("is the same for the same prompt, and another for another", () => {
  expect(tune("a bell")).toEqual(tune("a bell"));
  expect(tune("a bell")).not.toEqual(tune("a drum"));
});
