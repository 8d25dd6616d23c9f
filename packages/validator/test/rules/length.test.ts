import { expect, it } from "vitest";
import { atLeast, atMost, codePoints } from "../../src/rules/length.ts";

it.each(["", "a", "é", "🪁", "a🪁b", "🪁🪁🪁", "\ud83e", "\udfff\ud83e", "\ud83e\ud83e\udfff", "👨‍👩‍👧"])(
  "%j has as many code points as an iterator gives",
  (text) => {
    const count = Array.from(text).length;
    expect(codePoints(text)).toBe(count);
    for (let limit = 0; limit < 8; limit++) {
      expect([limit, atMost(text, limit), atLeast(text, limit)]).toStrictEqual([limit, count <= limit, count >= limit]);
    }
  },
);
