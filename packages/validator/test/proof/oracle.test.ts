import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { accepts } from "./oracle/ajv.ts";
import { cases } from "./oracle/cases.ts";
import { components } from "./schema/components.ts";
import { verdict } from "./schema/verdict.ts";
import { runs, seed, timeout } from "./settings.ts";

const count = { accepted: 0, refused: 0 };

describe.each(components)("$name", (component) => {
  const { schema } = component;

  it.each(Object.entries(cases(component)))(
    "is judged as by Ajv: %s values",
    (_, values) => {
      fc.assert(
        fc.property(values, (value) => {
          const ours = verdict(component, value);
          expect({ right: ours }, "Ajv says otherwise").toStrictEqual({ right: accepts(schema, value) });
          count[ours ? "accepted" : "refused"]++;
        }),
        { seed, numRuns: Math.ceil(runs / 3) },
      );
    },
    timeout,
  );
});

it("has both right and wrong values to judge", () => {
  expect(count.accepted).toBeGreaterThan(runs * 5);
  expect(count.refused).toBeGreaterThan(runs * 5);
});

afterAll(() => {
  console.log(`oracle: ${count.accepted} values accepted and ${count.refused} refused by both, seed ${seed}`);
});
