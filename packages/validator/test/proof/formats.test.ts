import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Validator } from "@rivya/validator";
import { compile } from "../compiled/compile.ts";
import { disturbed } from "./draw/disturbed.ts";
import { formatted } from "./draw/format.ts";
import { createOracle } from "./oracle/ajv.ts";
import { differences } from "./oracle/differences.ts";
import { runs, seed, timeout } from "./settings.ts";

/** The smallest string for which something does not hold, with the seed that finds it; null when there is none. */
function against(texts: fc.Arbitrary<string>, holds: (text: string) => boolean, numRuns: number): object | null {
  const { counterexample } = fc.check(fc.property(texts, holds), { seed, numRuns });
  return counterexample && { text: counterexample[0], seed };
}

describe.each(["uri", "uri-reference", "date-time"])("the format %s", (format) => {
  const theirs = createOracle().compile<string>({ type: "string", format });
  const known = differences.filter((one) => one.format === format);
  let ours: Validator<unknown>;

  const isJudgedAlike = (text: string): boolean => {
    const verdict = ours.is(text);
    return verdict === theirs(text) || known.some((one) => one.ours === verdict && one.is(text));
  };

  beforeAll(async () => {
    ours = (await compile({ Value: { type: "string", format } }))["value"]!;
  });

  it(
    "accepts what is drawn, and judges near misses as Ajv does but for the known differences",
    () => {
      expect(against(formatted(format), (text) => ours.is(text), runs)).toBeNull();
      expect(against(disturbed(format), isJudgedAlike, runs * 10)).toBeNull();
    },
    timeout,
  );

  it.each(known)("differs from Ajv, since by $reason", ({ examples, ours: verdict, is }) => {
    for (const text of examples) {
      expect([text, ours.is(text), theirs(text), is(text)]).toStrictEqual([text, verdict, !verdict, true]);
    }
  });
});
