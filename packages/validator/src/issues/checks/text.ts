import type { Format } from "../../rules/format.ts";
import { atLeast, atMost, codePoints } from "../../rules/length.ts";
import { rule } from "../rule.ts";
import { beFormat, haveAtLeast, haveAtMost, matchPattern } from "../sentence.ts";

const about = (value: unknown): value is string => typeof value === "string";

const noun = "character";
const count = codePoints;

export const minLength = /* @__PURE__ */ rule({
  keyword: "minLength",
  about,
  holds: atLeast,
  words: haveAtLeast,
  noun,
  count,
});
export const maxLength = /* @__PURE__ */ rule({
  keyword: "maxLength",
  about,
  holds: atMost,
  words: haveAtMost,
  noun,
  count,
});

export const format = /* @__PURE__ */ rule({
  keyword: "format",
  about,
  holds: (value, { test }: Format) => test(value),
  words: beFormat,
  names: ({ name }) => name,
});

export const pattern = /* @__PURE__ */ rule({
  keyword: "pattern",
  about,
  holds: (value, expression: RegExp) => expression.test(value),
  words: matchPattern,
  names: ({ source }) => source,
});
