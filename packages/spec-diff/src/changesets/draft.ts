import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Change } from "../change.ts";
import { sections } from "../report/markdown.ts";
import type { State } from "./state.ts";

const advice = "Look for the following in your code before you upgrade.";

function textOf(state: State, fresh: readonly Change[]): string {
  const bumps = Object.entries(state.needed).map(([name, bump]) => `"${name}": ${bump}`);
  const isBreaking = fresh.some((change) => change.level === "breaking");
  const lead = `What Rivya's API takes and answers has changed.${isBreaking ? ` ${advice}` : ""}`;
  return `---\n${bumps.join("\n")}\n---\n\n${lead}\n\n${sections(fresh)}\n`;
}

async function freePath(root: string, number = 1): Promise<string> {
  const path = `.changeset/document${number === 1 ? "" : `-${number}`}.md`;
  const isTaken = await access(join(root, path)).then(
    () => true,
    () => false,
  );
  return isTaken ? freePath(root, number + 1) : path;
}

/**
 * Writes a changeset of what no other says yet, to be edited by whoever changed the document. Answers with its path,
 * or undefined where the changesets cover everything.
 */
export async function draft(root: string, state: State): Promise<string | undefined> {
  if (!state.uncovered.length) return undefined;
  const untold = state.changes.filter((change) => !state.pending.text.includes(change.sentence));
  const path = await freePath(root);
  await writeFile(join(root, path), textOf(state, untold.length ? untold : state.changes));
  return path;
}
