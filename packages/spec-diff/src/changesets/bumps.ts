import type { Change, Level } from "../change.ts";
import { packages, packagesOf } from "./surfaces.ts";

export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];
/** For each package, by how much its version must rise at least. */
export type Bumps = Readonly<Record<string, Bump>>;

export const greater = (one: Bump, other: Bump): Bump => (bumps.indexOf(one) > bumps.indexOf(other) ? one : other);
export const isLess = (one: Bump, other: Bump): boolean => bumps.indexOf(one) < bumps.indexOf(other);

/** Before 1.0 the second number says that something broke. */
export function bumpOf(level: Level, version: string): Bump {
  const isStable = !version.startsWith("0.");
  if (level === "documentation") return "patch";
  if (level === "compatible") return isStable ? "minor" : "patch";
  return isStable ? "major" : "minor";
}

/** What a changeset must say of these changes. */
export function needed(changes: readonly Change[], version: string): Bumps {
  return Object.fromEntries(
    packages.flatMap((name) => {
      const own = changes.filter((change) => packagesOf(change).includes(name));
      const bump = own.map((change) => bumpOf(change.level, version)).reduce(greater, "none");
      return bump === "none" ? [] : [[name, bump]];
    }),
  );
}
