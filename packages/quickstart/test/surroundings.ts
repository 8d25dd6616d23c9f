import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { quickstart, type Surroundings } from "../src/quickstart.ts";

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Where the person stood; gone after the test. */
  readonly cwd: string;
}

/** Runs the quickstart as from an empty folder, against a mock that is done at once. */
export async function run(argv: readonly string[], given: Partial<Surroundings> = {}): Promise<Ended> {
  const cwd = await mkdtemp(join(tmpdir(), "rivya-quickstart-"));
  onTestFinished(() => rm(cwd, { recursive: true }));
  let [stdout, stderr] = ["", ""];
  const code = await quickstart(argv, {
    cwd,
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    ...given,
    mock: { queuedMs: 0, processingMs: 0, ...given.mock },
  });
  return { code, stdout, stderr, cwd };
}

/** The platform's fetch, with `change` in place of every answer that is a picture. */
export const changingPictures =
  (change: (bytes: Uint8Array<ArrayBuffer>) => Response): typeof fetch =>
  async (...request) => {
    const answer = await fetch(...request);
    if (!answer.headers.get("content-type")?.startsWith("image/")) return answer;
    return change(new Uint8Array(await answer.arrayBuffer()));
  };
