import { expect, test } from "vitest";
import { lint } from "./redocly.ts";
import { sound } from "./sound.ts";

test("the sound document breaks no rule", async () => {
  expect(await lint({ sound: sound() })).toEqual({ sound: [] });
});
