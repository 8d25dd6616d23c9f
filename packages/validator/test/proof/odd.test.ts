import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawn } from "./draw/draw.ts";
import { odd } from "./draw/odd.ts";
import { components } from "./schema/components.ts";
import { verdict } from "./schema/verdict.ts";
import { seed, timeout, values } from "./settings.ts";

describe.each(components)("$name", (component) => {
  it(
    "is judged alike by guard and walker where no JSON text could have made the value",
    () => {
      fc.assert(
        fc.property(
          drawn(component.schema),
          fc.array(fc.nat({ max: 1000 }), { minLength: 2, maxLength: 6 }),
          (value, turns) => {
            const [what, ...way] = turns;
            expect(() => verdict(component, odd(value, what!, way))).not.toThrow();
          },
        ),
        { seed, numRuns: values },
      );
    },
    timeout,
  );
});
