import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Where } from "../must-run.ts";
import { CommandError, mustRun } from "../must-run.ts";
import { firstExample } from "./first-example.ts";
import { withMock } from "./running-mock.ts";
import { expectOutput, runWith, type Tool } from "./stranger.ts";

const typescript = ["--strict", "--noEmit", "--target", "es2022", "--module", "nodenext", "--types", "node"];

/** The README's first example, as an ES module and as TypeScript, and a program in CommonJS, against `rivya-mock`. */
export const againstTheMock = (repository: string, where: Where): Promise<void> =>
  withMock(where, async (url) => {
    const example = firstExample(repository);
    writeFileSync(join(where.cwd, "first.mjs"), example);
    writeFileSync(join(where.cwd, "first.ts"), example);
    copyFileSync(join(repository, "packages/quickstart/reference.png"), join(where.cwd, "reference.png"));
    const env = { ...where.env, RIVYA_BASE_URL: url, RIVYA_API_KEY: "rvya_sk_mock_full" };
    const here = { ...where, env };
    await mustRun(join(repository, "node_modules/.bin/tsc"), [...typescript, "first.ts"], here);
    await Promise.all([
      expectOutput(mustRun("node", ["first.mjs"], here), /^http\S+ cost 4 credits\n$/, "The README's first example"),
      expectOutput(mustRun("node", ["first.ts"], here), /^http\S+ cost 4 credits\n$/, "The same in TypeScript"),
      expectOutput(mustRun("node", ["require.cjs"], here), /^queued for 4 credits\n$/, "The program in CommonJS"),
    ]);
  });

export const validation = (where: Where): Promise<void> =>
  expectOutput(mustRun("node", ["validate.mjs"], where), /^\/params\/image_size\n$/, "A validation");

/** Fewer values than by default: whether the command works is asked here, and the contract tests ask the rest. */
export const contract = ({ exec }: Tool, where: Where): Promise<void> => {
  const args = ["--", "--cases", "5"];
  return expectOutput(runWith([...exec, "rivya-contract"], args, where), /(\d+) of \1 cases held/, "rivya-contract");
};

export async function versions({ exec }: Tool, version: string, where: Where): Promise<void> {
  for (const command of ["rivya-mock", "rivya-contract"]) {
    const said = runWith([...exec, command], exec[0] === "npx" ? ["--", "--version"] : ["--version"], where);
    await expectOutput(said, new RegExp(`^${version.replaceAll(".", String.raw`\.`)}\\n$`), `${command} --version`);
  }
}

/** Puts an older package in the place of one of the five: both commands have to refuse, and to name both. */
export async function refuseAnOlderPackage({ exec }: Tool, version: string, where: Where): Promise<void> {
  const manifest = join(where.cwd, "node_modules/@rivya/validator/package.json");
  const text = readFileSync(manifest, "utf8");
  writeFileSync(manifest, text.replace(`"version": "${version}"`, '"version": "0.0.1"'));
  for (const [command, own] of [
    ["rivya-mock", "@rivya/mock"],
    ["rivya-contract", "@rivya/contract-tests"],
  ] as const) {
    const said = await runWith(exec, [command], where).catch((error: unknown) => error);
    const names = said instanceof CommandError && [`${own} ${version}`, "@rivya/validator 0.0.1"];
    if (!names || !names.every((one) => said.message.includes(one))) {
      throw new Error(`${command} went on beside an older @rivya/validator: ${String(said)}`);
    }
  }
  writeFileSync(manifest, text);
}
