import { copyRepository, keepHistory } from "@rivya/test-kit/copy";
import { root } from "@rivya/test-kit/repository";
import { mustRun } from "@rivya/release";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/** Where the tour goes. */
export interface Place {
  /** A copy of the repository. */
  readonly copy: string;
  /** An empty folder. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Runs a command in the copy. @throws {CommandError} with all that it said when it fails. */
  readonly run: (command: string, ...args: string[]) => Promise<string>;
  /** Runs a program of the tour on the sources of the copy; answers with what it printed, which is JSON. */
  readonly program: <T>(name: string, ...args: string[]) => Promise<T>;
}

// What npm and a test runner say of themselves is not for the programs of the copy.
const isTheirs = (name: string): boolean =>
  /^(?:VITEST|NODE_ENV$|INIT_CWD$|npm_(?:lifecycle|package|command))/.test(name);

function environment(copy: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !isTheirs(name));
  const path = [join(copy, "node_modules/.bin"), dirname(process.execPath), process.env["PATH"] ?? ""];
  return {
    ...Object.fromEntries(kept),
    PATH: path.join(delimiter),
    NO_COLOR: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    // What is built here already is taken from here, and nothing is added to it.
    TURBO_CACHE: "local:r",
    TURBO_CACHE_DIR: join(root, ".turbo/cache"),
  };
}

/** Makes a place for the tour; `clear` takes it away again. */
export function makePlace(): Place & { readonly clear: () => void } {
  const copy = copyRepository();
  keepHistory(copy);
  const folder = mkdtempSync(join(tmpdir(), `rivya-tour-${process.pid}-`));
  const env = environment(copy);
  const run = (command: string, ...args: string[]) => mustRun(command, args, { cwd: copy, env });
  return {
    copy,
    folder,
    env,
    run,
    program: async <T>(name: string, ...args: string[]) =>
      JSON.parse(await run(process.execPath, ...onSources, `packages/tour/programs/${name}`, ...args)) as T,
    clear() {
      for (const one of [copy, folder]) rmSync(one, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

const onSources = ["--conditions=@rivya/source", "--disable-warning=ExperimentalWarning"];
