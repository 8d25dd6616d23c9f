import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { record, texts } from "../json.ts";
import { bumps, greater, type Bump, type Bumps } from "./bumps.ts";

export interface Pending {
  readonly bumps: Bumps;
  /** The texts of all changesets. */
  readonly text: string;
}

/** In pre-release mode, changesets that a pre-release has taken stay where they are; this names them. */
async function taken(root: string): Promise<string[]> {
  const text = await readFile(join(root, ".changeset/pre.json"), "utf8").catch(() => "{}");
  return texts(record(JSON.parse(text)).changesets);
}

const isBump = (name: string): name is Bump => bumps.some((bump) => bump === name);

/** What the changesets say that no release has taken yet. */
export async function pending(root: string): Promise<Pending> {
  const old = await taken(root);
  const open = (await readChangesets(root)).filter((changeset) => !old.includes(changeset.id));
  const result: Record<string, Bump> = {};
  for (const { name, type } of open.flatMap((changeset) => changeset.releases)) {
    if (isBump(type)) result[name] = greater(result[name] ?? "none", type);
  }
  return { bumps: result, text: open.map((changeset) => changeset.summary).join("\n\n") };
}
