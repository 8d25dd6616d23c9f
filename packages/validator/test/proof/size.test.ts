import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { draw } from "./draw/draw.ts";
import { monsters, placed } from "./hostile/bodies.ts";
import { components } from "./schema/components.ts";
import { seed } from "./settings.ts";

/** Linear time takes a fifth of this; anything worse would take minutes. Time of the processor, so that a busy machine counts less. */
const budget = 2000;
const now = (): number => process.cpuUsage().user / 1000;

const requests = components.filter(({ name }) => name.endsWith("Request"));
const longest = { ms: 0, what: "" };

describe.each(requests)("$name", ({ name, schema, validator }) => {
  const [full] = fc.sample(draw(schema, true), { seed, numRuns: 1 });

  it.each(Object.entries(monsters))("judges %s wherever it stands, in bounded time", (monster, value) => {
    for (const { where, body } of placed(schema, full, value)) {
      const before = now();
      const ok = validator.is(body);
      const all = validator.validate(body);
      const first = validator.validate(body, { first: true });
      const ms = now() - before;
      if (ms > longest.ms) Object.assign(longest, { ms, what: `${name}, ${where}: ${monster}` });
      expect(ms, `${where}: milliseconds`).toBeLessThan(budget);
      expect([all.ok, first.ok]).toStrictEqual([ok, ok]);
      const issues = all.ok ? [] : all.issues;
      expect(issues.length, `${where}: issues`).toBeLessThanOrEqual(1000);
      expect(first.ok ? [] : first.issues).toStrictEqual(issues.slice(0, 1));
      const told = Math.max(0, ...issues.map(({ message, received }) => message.length + received.length));
      expect(told, `${where}: letters in an issue`).toBeLessThan(10_000);
    }
  });
});

/** How many members of a value are read, of those that it has besides. */
function reads(value: unknown, read: (body: object) => void): number {
  let count = 0;
  const body = { ...(value as object) };
  for (let at = 0; at < 5000; at++) {
    Object.defineProperty(body, `unknown${at}`, { enumerable: true, get: () => ++count });
  }
  read(body);
  return count;
}

it.each(requests)("of $name no more unknown members are read than told of", ({ schema, validator }) => {
  const [full] = fc.sample(draw(schema, true), { seed, numRuns: 1 });
  const byGuard = reads(full, (body) => validator.is(body));
  expect(byGuard).toBe(1);
  // What is told of is read twice: to see that it is there, and to show it.
  const byFirst = reads(full, (body) => validator.validate(body, { first: true }));
  expect(byFirst - byGuard).toBeLessThanOrEqual(2 * 2);
  expect(reads(full, (body) => validator.validate(body)) - byGuard).toBeLessThanOrEqual(2 * 1001);
});

afterAll(() => {
  console.log(`longest: ${longest.ms.toFixed(0)} ms for is() and twice validate(): ${longest.what}`);
});
