import { expect, test } from "vitest";
import { keepPace } from "../src/bridge/pace.ts";

test("a clock goes as many times as fast as real time as it is told, and stands still at 0", async () => {
  const stop = new AbortController();
  const pace = { speed: 5 };
  const advanced: number[] = [];
  let real = 0;
  const sleeps = [
    () => undefined,
    () => void (pace.speed = 0),
    () => void (pace.speed = 60),
    // A machine that was set back, and a page that slept.
    () => void (real -= 5000),
    () => void (real += 900),
    () => stop.abort(),
  ];
  const clock = {
    now: () => real,
    async sleep(ms: number) {
      real += ms;
      sleeps.shift()?.();
    },
  };
  let ticks = 0;
  const advance = async (ms: number) => void advanced.push(ms);
  await keepPace({ advance }, clock, pace, stop.signal, () => void (ticks += 1));
  expect(advanced).toEqual([500, 6000, 60_000, 6000]);
  expect(ticks).toBe(4);
});
