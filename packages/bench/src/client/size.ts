import { gzipSync } from "node:zlib";
import { peer } from "../peers.ts";
import type { Contender } from "./contender.ts";

/** Thousands of bytes, minified and gzipped, by contender. */
export type Sizes = Readonly<Record<string, number>>;

export async function sizes(all: readonly Contender[]): Promise<Sizes> {
  const { bundle } = (await peer("bundle")) as { bundle: (entry: string) => Promise<Uint8Array> };
  const found = all.map(async ({ name, entry }) => {
    const bytes = gzipSync(await bundle(entry), { level: 9 }).length;
    return [name, bytes / 1000] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
