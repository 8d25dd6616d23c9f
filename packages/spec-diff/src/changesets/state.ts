import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { released, working } from "../base.ts";
import type { Change } from "../change.ts";
import { compareDocuments } from "../compare/document.ts";
import { record } from "../json.ts";
import { isLess, needed, type Bumps } from "./bumps.ts";
import { pending, type Pending } from "./pending.ts";

export interface State {
  readonly changes: readonly Change[];
  readonly needed: Bumps;
  readonly pending: Pending;
  /** The packages of which no changeset says enough. */
  readonly uncovered: readonly string[];
}

async function versionOf(root: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(root, "spec/package.json"), "utf8"));
  return String(record(manifest).version);
}

/** What changed since the last release, and what the changesets say of it. Before the first release nothing is asked. */
export async function state(root: string): Promise<State> {
  const base = await released(root);
  const changes = base ? compareDocuments(base, await working(root)) : [];
  const said = await pending(root);
  const must = needed(changes, await versionOf(root));
  const uncovered = Object.entries(must).flatMap(([name, bump]) =>
    isLess(said.bumps[name] ?? "none", bump) ? [name] : [],
  );
  return { changes, needed: must, pending: said, uncovered };
}
