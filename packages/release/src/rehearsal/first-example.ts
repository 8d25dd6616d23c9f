import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The first example of the README, which is a whole program. */
export function firstExample(repository: string): string {
  const code = /^```ts\n(.*?)^```/ms.exec(readFileSync(join(repository, "README.md"), "utf8"))?.[1];
  if (code === undefined) throw new Error("README.md has no example in TypeScript.");
  return code;
}
