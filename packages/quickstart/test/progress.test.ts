import { expect, test } from "vitest";
import { progressOn } from "../src/progress.ts";

function written(isTTY: boolean): string {
  let text = "";
  let now = 0;
  const progress = progressOn({ isTTY, write: (more) => (text += more) }, () => now);
  for (const step of ["queued", "queued", "processing"]) {
    progress.step(step);
    now += 200;
  }
  progress.end();
  return text;
}

test("on a terminal one line updates itself", () => {
  expect(written(true).split("\r\u001B[2K")).toEqual(["", "queued (0.0 s)", "queued (0.2 s)", "processing (0.4 s)\n"]);
});

test("elsewhere every change is a line", () => {
  expect(written(false)).toBe("queued\nprocessing\n");
});
