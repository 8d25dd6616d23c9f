import { readFileSync } from "node:fs";
import { join } from "node:path";

export const languages = ["curl", "typescript", "fetch"] as const;
export type Language = (typeof languages)[number];

/** Where on the site something is. */
export interface Place {
  /** A file of the site: `errors/index.html`. */
  readonly page: string;
  /** The id of an element there. */
  readonly anchor: string;
}

export interface Sample {
  /** The page on which it stands. */
  readonly page: string;
  readonly operation: string;
  readonly language: Language;
  /** Tells samples of an operation and language apart. */
  readonly title: string;
  /** To the letter as it is copied from the page. */
  readonly code: string;
  /** Ids in the code that stand for ones that exist, by the parameter of the path: `{"taskId": "task_..."}`. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Pictures that the code reads from the folder in which it runs. */
  readonly files?: readonly string[];
}

/** What a site says is on it: `samples.json` in its root. */
export interface Manifest {
  readonly operations: readonly ({ readonly operation: string } & Place)[];
  readonly codes: readonly ({ readonly code: string } & Place)[];
  readonly samples: readonly Sample[];
}

export const manifestName = "samples.json";

const isManifest = (value: unknown): value is Manifest =>
  (["operations", "codes", "samples"] as const).every((name) =>
    Array.isArray((value as Partial<Manifest> | null)?.[name]),
  );

/** What the site in a folder says is on it, or why that cannot be read. */
export function readManifest(site: string): Manifest | string {
  try {
    const value = JSON.parse(readFileSync(join(site, manifestName), "utf8")) as unknown;
    return isManifest(value) ? value : `${manifestName} without operations, codes or samples`;
  } catch (error) {
    return (error as Error).message;
  }
}
