import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Schema = boolean | Readonly<Record<string, unknown>>;

export interface Group {
  readonly description: string;
  readonly schema: Schema;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

const vendored = fileURLToPath(new URL("../json-schema-test-suite/draft2020-12", import.meta.url));
const own = fileURLToPath(new URL(".", import.meta.url));

const groupsOf = (path: string): readonly Group[] => JSON.parse(readFileSync(path, "utf8")) as readonly Group[];

const jsonFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .toSorted();

/** The files of the suite, and ours, by name without ending: `optional/format/uri`. */
export const files: readonly (readonly [string, readonly Group[]])[] = [vendored, own].flatMap((folder) =>
  jsonFiles(folder).map(
    (name) => [name.slice(0, -".json".length).replaceAll("\\", "/"), groupsOf(join(folder, name))] as const,
  ),
);
