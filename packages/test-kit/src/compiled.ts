import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./repository.ts";

/** Where the programs that tests start keep what they compiled, for the time of one run: `NODE_COMPILE_CACHE`. */
export const compiled = join(root, "node_modules/.cache/rivya-compiled");

/** Nobody else does, and every copy of the repository that tests make adds its own files. */
export function clearCompiled(): void {
  try {
    rmSync(compiled, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  } catch {
    // Another run still writes there: what is left is right all the same, and cleared by the next.
  }
}
