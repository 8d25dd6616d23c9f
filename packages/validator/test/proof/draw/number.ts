import * as fc from "fast-check";
import type { Schema } from "../schema/schema.ts";

const places = (step: number): number => /\.(\d+)$/.exec(step.toFixed(12).replace(/0+$/, ""))?.[1]?.length ?? 0;

interface Range {
  readonly min: number;
  readonly max: number;
}

function rangeOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): Range {
  return {
    min: Math.max(minimum ?? -Number.MAX_VALUE, exclusiveMinimum ?? -Number.MAX_VALUE),
    max: Math.min(maximum ?? Number.MAX_VALUE, exclusiveMaximum ?? Number.MAX_VALUE),
  };
}

/** Whole multiples of a step, written in its decimals: 3 times 0.05 is 0.15. */
function multiples(step: number, { min, max }: Range): fc.Arbitrary<number> {
  const most = Number.MAX_SAFE_INTEGER;
  return fc
    .maxSafeInteger()
    .map((count) =>
      Math.min(Math.max(count, Math.max(Math.ceil(min / step), -most)), Math.min(Math.floor(max / step), most)),
    )
    .map((count) => Number((count * step).toFixed(places(step))));
}

function whole({ min, max }: Range): fc.Arbitrary<number> {
  const most = Number.MAX_SAFE_INTEGER;
  const usual = fc.integer({ min: Math.max(Math.ceil(min), -most), max: Math.min(Math.floor(max), most) });
  return max > 1e300
    ? fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(1e21, 5) })
    : usual;
}

/** Numbers within the bounds, those at a bound among them. */
export function number(schema: Schema, type: "number" | "integer"): fc.Arbitrary<number> {
  const range = rangeOf(schema);
  const { multipleOf, minimum, maximum, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema;
  const fits = (one: number): boolean =>
    one > exclusiveMinimum && one < exclusiveMaximum && one >= range.min && one <= range.max;
  if (multipleOf !== undefined) return multiples(multipleOf, range).filter(fits);
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  const usual = type === "integer" ? whole(range) : fc.oneof(fc.double({ ...range, noNaN: true }), whole(range));
  if (!bounds.length) return usual.filter(fits);
  const atBound = fc.constantFrom(...bounds).filter((bound) => type === "number" || Number.isInteger(bound));
  return fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: atBound }).filter(fits);
}
