import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaks, type Break } from "./break/breaks.ts";
import { complaints } from "./break/judge.ts";
import { rules } from "./break/rules.ts";
import { drawn } from "./draw/draw.ts";
import { components, pointerOf } from "./schema/components.ts";
import { verdict } from "./schema/verdict.ts";
import { seed, timeout, values } from "./settings.ts";

const met = new Set<string>();
const count = { values: 0, breaks: 0 };

const told = ({ rule, pointer, value }: Break): string =>
  `${rule} at ${JSON.stringify(pointer)} in ${JSON.stringify(value).slice(0, 2000)}`;

const most = 60;

/** All breaks of a value, or where they are too many every nth, and those of rules that were not broken yet. */
function some(all: readonly Break[], chance: number): readonly Break[] {
  const nth = Math.ceil(all.length / most);
  return all.filter(({ rule }, at) => at % nth === chance % nth || !met.has(rule));
}

describe.each(components)("$name", (component) => {
  const { name, schema, validator } = component;
  const from = (root: unknown) => ({ root, path: [], schema: pointerOf(name), accepted: [] });

  it(
    "accepts what its schema describes, and points at each thing that is broken",
    () => {
      fc.assert(
        fc.property(drawn(schema), fc.nat(), (value, chance) => {
          const result = validator.validate(value);
          expect(result.ok ? [] : result.issues, "a value drawn from the schema is refused").toStrictEqual([]);
          if (!verdict(component, value)) throw new Error("the walker alone refuses it");
          count.values++;
          for (const broken of some([...breaks(schema, value, from(value))], chance)) {
            const [complaint] = complaints(component, broken);
            if (complaint !== undefined) throw new Error(`${complaint}; broken was ${told(broken)}`);
            met.add(broken.rule);
            count.breaks++;
          }
        }),
        { seed, numRuns: values },
      );
    },
    timeout,
  );
});

it("breaks every rule of the document at least once", () => {
  const all = components.flatMap(({ name, schema }) => [...rules(schema, pointerOf(name))]);
  console.log(`${count.values} values, ${count.breaks} breaks of ${all.length} rules, seed ${seed}`);
  expect(all.filter((rule) => !met.has(rule))).toStrictEqual([]);
});
