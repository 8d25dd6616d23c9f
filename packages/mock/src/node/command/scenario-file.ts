import { readFile } from "node:fs/promises";
import { parseJson, type LocatedIssue } from "@rivya/validator/wire";
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
  const read = parseJson(bytes);
  if (read.ok) return read.value as Scenario;
  const [{ pointer, message }] = read.issues as [LocatedIssue];
  throw scenarioFault(path, pointer, message.replace(/^the body/, "it"));
}
