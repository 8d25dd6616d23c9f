import { sample } from "fast-check";
import { expect, test } from "vitest";
import { urls } from "../../src/cases/arbitrary/urls.ts";

const drawn = sample(urls(), { seed: 1, numRuns: 500 });

test("links are absolute, of https, and mean themselves", () => {
  for (const url of drawn) expect(new URL(url)).toMatchObject({ protocol: "https:", username: "", port: "" });
});

test("they have paths, queries, fragments and escaped characters of every plane", () => {
  const all = drawn.map((url) => new URL(url));
  expect(all.some(({ pathname }) => pathname.split("/").length > 3)).toBe(true);
  expect(all.some(({ search, hash }) => search !== "" && hash !== "")).toBe(true);
  expect(drawn.some((url) => /%F[0-4]%/.test(url))).toBe(true);
  for (const url of drawn) expect(() => decodeURIComponent(url)).not.toThrow();
});
