import { buildAndPublish, CommandError, moveIn, mustRun, npm, onStage, versionPackages } from "@rivya/release";
import type { Stage } from "@rivya/release";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "../place.ts";
import { must, type Found, type Step } from "../step.ts";

const file = "spec/models/z-image.yaml";
const option = "9:16";

function removeOption(copy: string): void {
  const path = join(copy, file);
  const before = readFileSync(path, "utf8");
  const after = before
    .replace(/(enum: \[.*), "?9:16"?\]/, "$1]")
    .replaceAll(/^.*- \{ when: \{ aspect_ratio: "9:16" \}.*\n/gm, "");
  must(!after.includes(option), `${file} names ${option} in its options and sizes alone`, after);
  writeFileSync(path, after);
}

/** What a command says that has to refuse. */
async function refusalOf(command: Promise<string>): Promise<string> {
  const said: unknown = await command.catch((error: unknown) => error);
  must(said instanceof CommandError, "the check refuses", String(said));
  return said.message;
}

async function act({ copy, folder, run }: Place, { publisher, stranger }: Stage): Promise<Found> {
  const here = { cwd: copy, env: publisher };
  const [first] = await versionPackages(here);
  await run("pnpm", "spec:keep");
  removeOption(copy);
  await run("pnpm", "generate");
  const diff = await run("pnpm", "spec:diff");
  const refusal = await refusalOf(run("pnpm", "check:changes"));
  const change = new RegExp(`.*no longer takes \`${option}\`.*`).exec(diff)?.[0] ?? "";
  must(change !== "" && /breaking/i.test(diff), "spec:diff says that it breaks", diff);
  must(refusal.includes(`breaking: `) && refusal.includes("pnpm changeset:spec"), "with the cure", refusal);
  await run("pnpm", "changeset:spec");
  await run("pnpm", "check:changes");
  const packages = await versionPackages(here);
  await buildAndPublish(packages, here);
  const where = await moveIn(join(folder, "empty"), npm, packages, stranger);
  const program = readFileSync(new URL("../../programs/stranger.mjs", import.meta.url), "utf8");
  writeFileSync(join(where.cwd, "stranger.mjs"), program);
  const said = (await mustRun("node", ["stranger.mjs"], where)).trim();
  must(said === "queued /params/aspect_ratio", "the installed release refuses the option", said);
  const story = `spec:diff says breaking, the check refuses, the drafted changeset passes`;
  const end = `an empty directory installs ${packages[0]?.version} and runs`;
  return { line: `${option} goes from ${file} after ${first?.version}: ${story}, ${end}` };
}

export const release: Step = {
  name: "release",
  async take(place) {
    const stage = await onStage(place.folder);
    try {
      return await act(place, stage);
    } finally {
      await stage.close();
    }
  },
};
