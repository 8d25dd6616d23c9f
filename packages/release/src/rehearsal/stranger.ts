import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mustRun, type Where } from "../must-run.ts";
import type { PublicPackage } from "../publish/public-packages.ts";

/** A way to install packages and to run what they bring. */
export interface Tool {
  readonly name: string;
  readonly install: readonly string[];
  readonly exec: readonly string[];
}

export const npm: Tool = {
  name: "npm",
  install: ["npm", "install", "--no-audit", "--no-fund"],
  exec: ["npx", "--no"],
};

/** pnpm is not among the commands of a stranger, so it comes with its path. */
export const pnpmAt = (command: string): Tool => ({
  name: "pnpm",
  install: [command, "add"],
  exec: [command, "exec"],
});

const programs = fileURLToPath(new URL("../../strangers", import.meta.url));

export const runWith = ([command, ...args]: readonly string[], more: readonly string[], where: Where) =>
  mustRun(command!, [...args, ...more], where);

/** An empty folder, into which the packages are installed from the registry as anybody would. */
export async function moveIn(
  folder: string,
  { install }: Tool,
  packages: readonly PublicPackage[],
  env: NodeJS.ProcessEnv,
): Promise<Where> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ private: true, type: "module" })}\n`);
  const where = { cwd: folder, env };
  await runWith(install, [...packages.map(({ name, version }) => `${name}@${version}`), "@types/node@24"], where);
  cpSync(programs, folder, { recursive: true });
  return where;
}

/** @throws when a command says something else. */
export async function expectOutput(said: Promise<string>, wanted: RegExp, what: string): Promise<void> {
  const output = await said;
  if (!wanted.test(output)) throw new Error(`${what} should print ${String(wanted)}, but printed:\n${output}`);
}
