import { fileURLToPath } from "node:url";
import five from "typescript-5/package.json" with { type: "json" };
import seven from "typescript/package.json" with { type: "json" };

const program = (path: string) => fileURLToPath(new URL(`../../../node_modules/${path}/bin/tsc`, import.meta.url));
const short = (version: string) => version.replace(/\.\d+$/, "");

/** The compilers that the published types are tried with, as the README says them. */
export const compilers = [
  { name: `TypeScript ${short(five.version)}`, tsc: program("typescript-5") },
  { name: `TypeScript ${short(seven.version)}`, tsc: program("typescript") },
] as const;
