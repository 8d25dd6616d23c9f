import { readFile } from "node:fs/promises";
import { duplicateMember } from "../../core/input/duplicate-members.ts";
import { pointer } from "../../core/input/pointer.ts";
import type { Scenario } from "../../core/index.ts";
import { FlagError } from "./flag-error.ts";

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The line that refuses a scenario file: where in it (a JSON Pointer; empty for all of it), and why. */
export const scenarioFault = (path: string, at: string, reason: string): FlagError =>
  new FlagError(`the scenario file ${path} cannot be played, at ${JSON.stringify(at)}: ${reason}`);

/** The JSON of a scenario file. Whether it is a scenario, the core says. @throws {FlagError} */
export async function readScenario(path: string): Promise<Scenario> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new FlagError(`cannot read the scenario file ${path}: ${reasonOf(error)}`);
  });
  let scenario: Scenario;
  let twice: ReturnType<typeof duplicateMember>;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    scenario = JSON.parse(text) as Scenario;
    twice = duplicateMember(text);
  } catch (error) {
    throw scenarioFault(path, "", `it is no JSON (${reasonOf(error)})`);
  }
  if (twice) throw scenarioFault(path, pointer(...twice), "this member stands twice in its object");
  return scenario;
}
