import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { referenceImage } from "../../samples/reference-image.ts";
import type { Language } from "./manifest.ts";

export interface Program {
  readonly language: Language;
  readonly code: string;
  readonly files: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

export interface Ended {
  /** Its exit code; null when it was ended, or could not be started. */
  readonly code: number | null;
  /** What it wrote to stderr, or why it could not be started. */
  readonly told: string;
}

const limitMs = 60_000;
const clientFolder = dirname(createRequire(import.meta.url).resolve("@rivya/client/package.json"));
// The client is then found where this process found it.
const conditions = process.execArgv
  .map((argument, at, all) =>
    argument === "--conditions" || argument === "-C" ? `--conditions=${all[at + 1]}` : argument,
  )
  .filter((argument) => argument.startsWith("--conditions="));

const commandOf = (language: Language, code: string): [string, string[]] =>
  language === "curl"
    ? ["sh", ["-ec", code]]
    : [process.execPath, [...conditions, "--experimental-strip-types", "--no-warnings", "sample.mts"]];

async function furnish(folder: string, { code, files }: Program): Promise<void> {
  await mkdir(join(folder, "node_modules", "@rivya"), { recursive: true });
  await symlink(clientFolder, join(folder, "node_modules", "@rivya", "client"));
  await writeFile(join(folder, "sample.mts"), code);
  for (const file of files) await writeFile(join(folder, file), referenceImage);
}

/** Runs a program in a folder of its own, which is gone afterwards. */
export async function runProgram(program: Program): Promise<Ended> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-contract-"));
  try {
    await furnish(folder, program);
    const [command, args] = commandOf(program.language, program.code);
    const env = { PATH: process.env["PATH"], ...program.environment };
    const { stderr } = await promisify(execFile)(command, args, { cwd: folder, env, timeout: limitMs });
    return { code: 0, told: stderr };
  } catch (error) {
    const { code, stderr, message } = error as { code?: unknown; stderr?: string; message: string };
    // An empty stderr says less than Node does.
    return { code: typeof code === "number" ? code : null, told: stderr || message };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
