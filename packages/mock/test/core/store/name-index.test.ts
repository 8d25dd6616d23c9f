import * as fc from "fast-check";
import { expect, it } from "vitest";
import { NameIndex } from "../../../src/core/store/memory/name-index.ts";

const name = fc.nat({ max: 60 }).map((one) => `name ${one}`);
const step = fc.record({ do: fc.constantFrom("add", "add", "remove"), name });

it("an index of names finds what a map would, whatever comes and goes", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
      const names: string[] = [];
      const index = new NameIndex((number, wanted) => names[number] === wanted);
      const expected = new Map<string, number>();
      for (const given of steps) {
        if (given.do === "remove") {
          index.remove(given.name);
          expected.delete(given.name);
        } else if (!expected.has(given.name)) {
          index.add(given.name, names.length);
          expected.set(given.name, names.length);
          names.push(given.name);
        }
      }
      expect(index.size).toBe(expected.size);
      for (let one = 0; one <= 60; one += 1) expect(index.find(`name ${one}`)).toBe(expected.get(`name ${one}`));
    }),
    { seed: 5, numRuns: 200 },
  );
});

it("an index of many names finds each of them, and no other", () => {
  const index = new NameIndex((number, wanted) => wanted === `task_${number}`);
  for (let number = 0; number < 50_000; number += 1) index.add(`task_${number}`, number);
  for (let number = 0; number < 50_000; number += 1) expect(index.find(`task_${number}`)).toBe(number);
  expect(index.find("task_50000")).toBeUndefined();
});
