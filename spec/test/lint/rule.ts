import { beforeAll, expect, test } from "vitest";
import { lint, type Problem } from "./redocly.ts";
import { broken, type Sound } from "./sound.ts";

interface Case {
  /** Breaks the sound document. */
  readonly change: (document: Sound) => void;
  /** All that the rule says of it: pointer and message. */
  readonly says: readonly string[];
}

/** One test for each case: the rule says exactly this of the broken document. */
export function rule(name: string, cases: Readonly<Record<string, Case>>): void {
  let problems: Record<string, Problem[]>;

  beforeAll(async () => {
    const documents = Object.entries(cases).map(([title, { change }]) => [title, broken(change)]);
    problems = await lint(Object.fromEntries(documents) as Record<string, Sound>);
  });

  test.for(Object.entries(cases))(`${name}: %s`, ([title, { says }]) => {
    const said = problems[title]!.filter((problem) => problem.startsWith(`${name} `));
    expect(said).toEqual(says.map((one) => `${name} ${one}`));
  });
}
