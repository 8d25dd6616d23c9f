import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@rivya/release";
import type { Place } from "./place.ts";

const settings = [
  "--noEmit",
  "--strict",
  "--target",
  "es2022",
  "--module",
  "nodenext",
  "--types",
  "",
  "--skipLibCheck",
];
const conditions = ["--customConditions", "@rivya/source", "--allowImportingTsExtensions"];

/** What the compiler says of a request of a type that `@rivya/openapi` has; "" where it is right. */
export async function complaintAbout({ copy, run }: Place, type: string, request: string): Promise<string> {
  const file = join(mkdtempSync(join(copy, "packages/tour/request-")), "request.ts");
  const lines = [`import type { ${type} } from "@rivya/openapi";`, `export const body: ${type} = ${request};`];
  writeFileSync(file, `${lines.join("\n")}\n`);
  const said: unknown = await run("tsc", ...settings, ...conditions, file).catch((error: unknown) => error);
  if (typeof said === "string") return said;
  if (said instanceof CommandError) return /error TS\d+: (.*)/.exec(said.message)?.[1] ?? said.message;
  throw said;
}
