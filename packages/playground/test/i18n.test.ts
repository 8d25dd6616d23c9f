import { expect, test } from "vitest";
import { en, type Strings } from "../src/i18n/en.ts";
import { hi } from "../src/i18n/hi.ts";

const blanks = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).toSorted();

test("a sentence in Hindi has the blanks of the English one, and is not the English one", () => {
  const keys = Object.keys(en) as (keyof Strings)[];
  expect(keys.map((key) => [key, blanks(hi[key])])).toEqual(keys.map((key) => [key, blanks(en[key])]));
  const inLatin = keys.filter((key) => !/[\u0900-\u097f]/.test(hi[key]));
  expect(inLatin).toEqual(["key", "json", "result.size", "id"]);
});
