import { expect, it } from "vitest";
import { manualClock } from "@rivya/mock/core";
import { createTokens } from "../../src/core/tokens.ts";

it("ids are sortable by time, and no chance is used twice", async () => {
  const clock = manualClock();
  const tokens = createTokens(clock);
  const earlier = tokens.id("task_");
  await clock.advance(1);
  expect(tokens.id("task_") > earlier).toBe(true);
  const chances = Array.from({ length: 2000 }, () => tokens.id("file_").slice(-16));
  expect(new Set(chances).size).toBe(2000);
  expect(earlier).toMatch(/^task_[0-9A-HJKMNP-TV-Z]{26}$/);
});

it("every byte of the source is used once, in order", () => {
  let next = 0;
  const counting = (array: Uint8Array<ArrayBuffer>) => array.forEach((_, at) => (array[at] = next++));
  const tokens = createTokens(manualClock(), counting);
  const first = tokens.id("req_").slice(-16);
  expect(first).toBe("0123456789ABCDEF");
  expect(tokens.id("req_").slice(-16)).toBe("GHJKMNPQRSTVWXYZ");
});
