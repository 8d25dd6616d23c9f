import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { checks } from "../../src/checks/index.ts";

const folder = new URL("../../src/checks/", import.meta.url);

test("every check that there is stands in the list", () => {
  const rooms = readdirSync(folder, { withFileTypes: true })
    .map((entry) => entry.name.replace(/\.ts$/, ""))
    .filter((name) => name !== "index" && name !== "check");
  expect(checks.map(({ name }) => name).toSorted()).toEqual(rooms.toSorted());
});
