import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { browser, runtimes, workerd } from "./support/runtimes.ts";
import { compilers } from "./support/compilers.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8").replaceAll(/\s+/g, " ");
const listed = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;

test("the README names the runtimes and compilers that are tried, and no others", () => {
  const places = listed([...runtimes, workerd, browser].map(({ name }) => name));
  const types = listed(compilers.map(({ name }) => name)).replace(" and TypeScript", " and");
  expect(readme).toContain(`Tested on ${places}, as ES module and as CommonJS, with the types of ${types}.`);
});
