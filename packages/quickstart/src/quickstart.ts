import { isAbsolute, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { RivyaClient } from "@rivya/client";
import { startMock, type StartOptions } from "@rivya/mock";
import { FlagError, readFlags, usage, type Flags } from "./flags.js";
import { makeImage } from "./make-image.ts";
import type { Outcome } from "./outcome.ts";
import { progressOn, type Output } from "./progress.ts";
import { report } from "./report.ts";

export interface Surroundings {
  /** The folder that the person stands in: `--out` counts from there, and paths are shown from there. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly mock?: StartOptions;
  readonly fetch?: typeof globalThis.fetch;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const reference = fileURLToPath(new URL("../reference.png", import.meta.url));

const targetOf = ({ out, outputFormat }: Flags, cwd: string) =>
  out === undefined ? resolve(root, `out/qwen-image.${outputFormat === "jpeg" ? "jpg" : "png"}`) : resolve(cwd, out);

/** The path as one would type it in `cwd`; in full where that leads out of it. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith("..") || isAbsolute(short) ? path : short;
}

async function againstMock(
  flags: Flags,
  { cwd, stderr, mock: options, fetch = globalThis.fetch }: Surroundings,
): Promise<Outcome> {
  const progress = progressOn(stderr, () => performance.now());
  await using mock = await startMock({ queuedMs: 300, processingMs: 700, ...options });
  const client = new RivyaClient({ ...mock.clientOptions, fetch });
  try {
    const outcome = await makeImage(flags, { client, fetch, reference, target: targetOf(flags, cwd), progress });
    return { ...outcome, image: { ...outcome.image, path: shown(outcome.image.path, cwd) } };
  } finally {
    progress.end();
  }
}

/**
 * The quickstart without its set-up.
 *
 * @returns the exit code: 0 the image is there, 1 something failed, 2 a flag is wrong. The last two write one line.
 */
export async function quickstart(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { cwd, stderr, stdout } = surroundings;
  try {
    const flags = readFlags(argv);
    if (flags.help) {
      stdout.write(`${usage}\n`);
      return 0;
    }
    const outcome = await againstMock(flags, surroundings);
    const text = report(outcome, shown(resolve(root, "docs/dist/index.html"), cwd), process.platform);
    (flags.json ? stderr : stdout).write(text);
    if (flags.json) stdout.write(`${JSON.stringify(outcome, null, 2)}\n`);
    return 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    stderr.write(`quickstart: ${message.replaceAll(/\s*\n\s*/g, "; ")}\n`);
    return error instanceof FlagError ? 2 : 1;
  }
}
