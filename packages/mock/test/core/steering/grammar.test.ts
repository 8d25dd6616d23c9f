import { readdir } from "node:fs/promises";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { errors } from "../../../src/core/generated/routes.gen.ts";
import { parseEffects } from "../../../src/core/steering/grammar.ts";
import { EffectSyntaxError } from "../../../src/core/steering/kinds/kind.ts";
import { kinds } from "../../../src/core/steering/kinds/index.ts";

const read = (list: string) =>
  parseEffects(list).map(({ effects, times }) => ({ ...effects, ...(times && { times }) }));

test.each([
  ["fail", [{ fail: true }]],
  ["slow=250", [{ slowMs: 250 }]],
  ["error=rate_limited", [{ error: { code: "rate_limited" } }]],
  ["error=rate_limited;retry-after=7", [{ error: { code: "rate_limited", retryAfter: 7 } }]],
  ["drop", [{ damage: "drop" }]],
  ["truncate", [{ damage: "truncate" }]],
  ["invalid", [{ damage: "invalid" }]],
  ["slow=10,drop", [{ slowMs: 10 }, { damage: "drop" }]],
  [
    "  slow = 10 ,  error = not_found ; retry-after = 2  ",
    [{ slowMs: 10 }, { error: { code: "not_found", retryAfter: 2 } }],
  ],
  ["drop;times=2", [{ damage: "drop", times: 2 }]],
  [
    "fail,drop,times=3",
    [
      { fail: true, times: 3 },
      { damage: "drop", times: 3 },
    ],
  ],
  [
    "fail,drop;times=1,times=3",
    [
      { fail: true, times: 3 },
      { damage: "drop", times: 1 },
    ],
  ],
  [",fail,,", [{ fail: true }]],
  ["", []],
])("%j", (list, expected) => {
  expect(read(list)).toEqual(expected);
});

it.each(Object.keys(errors))("knows the error %s", (code) => {
  expect(read(`error=${code}`)).toEqual([{ error: { code } }]);
});

describe("refuses", () => {
  test.each([
    [
      "drp",
      'there is no effect "drp", did you mean "drop"?; known are fail, slow=MS, error=CODE[;retry-after=S], drop',
    ],
    ["FAIL", 'there is no effect "FAIL", did you mean "fail"?'],
    ["error=rate_limitd", 'received "rate_limitd", did you mean "rate_limited"?'],
    ["error", "error must name one of api_key_missing"],
    ["error=toString", 'received "toString"'],
    ["slow", "slow must be a whole number from 0 to 600000; received nothing"],
    ["slow=-1", 'received "-1"'],
    ["slow=1.5", 'received "1.5"'],
    ["slow=600001", 'received "600001"'],
    ["slow=1e3", 'received "1e3"'],
    ["drop=1", 'drop takes no value; received "1"'],
    ["drop;times=0", "times must be a whole number from 1"],
    ["drop;times", "times must be a whole number from 1"],
    ["drop;retry-after=1", 'drop has no parameter "retry-after"; it takes times'],
    ["error=not_found;retry-after=0", "retry-after must be a whole number from 1"],
    ["error=not_found;retry-after=1;retry-after=2", "error has retry-after twice"],
    ["times=2", "times limits nothing here"],
    ["drop,times=1,times=2", "times stands twice"],
    ["drop,times=1;times=2", "times takes no parameter"],
    ["fail,fail", '"fail" and "fail" exclude each other'],
    ["drop,truncate", '"drop" and "truncate" exclude each other'],
    ["slow=1,slow=2", '"slow=1" and "slow=2" exclude each other'],
  ])("%j", (list, message) => {
    expect(() => parseEffects(list)).toThrow(message);
  });
});

const words = [
  "fail",
  "slow",
  "error",
  "drop",
  "times",
  "retry-after",
  "=",
  ";",
  ",",
  " ",
  "1",
  "-1",
  "not_found",
  "x",
];
const lists = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 12 }).map((all) => all.join(""));

/** The list, read, written and read again; null when it is told what is wrong with it. */
function twice(list: string) {
  try {
    const first = parseEffects(list);
    return { first, second: parseEffects(first.map(({ text }) => text).join(",")) };
  } catch (error) {
    if (error instanceof EffectSyntaxError) return null;
    throw error;
  }
}

it("any text is refused or means the same once it is written again", () => {
  fc.assert(
    fc.property(lists, (list) => {
      const both = twice(list);
      expect(both?.second).toEqual(both?.first);
    }),
  );
});

it("has every effect that has a file", async () => {
  const files = await readdir(new URL("../../../src/core/steering/kinds/", import.meta.url));
  const helpers = ["index.ts", "kind.ts", "number.ts", "plain.ts"];
  const named = files.filter((file) => !helpers.includes(file)).map((file) => file.replace(".ts", ""));
  expect(kinds.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
});
