import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";
import { blockIn, blocks } from "./blocks.ts";
import { faults } from "./faults.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const shown = await blocks();

test("every check is documented, with a fault that it finds", () => {
  expect(Object.keys(faults).toSorted()).toEqual(checks.map(({ name }) => name).toSorted());
});

describe.each([...shown])("%s", (heading, text) => {
  test("shows what is really printed; if not: node --conditions=@rivya/source test/readme/update.ts", () => {
    expect(blockIn(readme, heading)).toBe(text);
  });
});
