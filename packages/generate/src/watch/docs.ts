import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export interface Docs {
  readonly url: string;
  close(): Promise<void>;
}

/** The program of the site's generator, which is a dependency of the docs alone. */
function programOf(docs: string): string {
  const manifest = createRequire(join(docs, "package.json")).resolve("astro/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

/**
 * Serves the docs on 127.0.0.1. They look at what is generated themselves: an open page loads again when that changes.
 *
 * @throws {Error} with all that was printed when they cannot be served.
 */
export async function serveDocs(root: string, port: number): Promise<Docs> {
  const folder = join(root, "docs");
  const child = spawn(process.execPath, [programOf(folder), "dev", "--host", "127.0.0.1", "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complained = "";
  const url = await new Promise<string>((resolve, reject) => {
    const take = (text: string): void => {
      said += text;
      const found = /https?:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", take);
    child.stderr.on("data", (text: string) => (complained += text));
    child.once("exit", (code) => reject(new Error(`the docs ended with ${code}:\n${said}`)));
  });
  child.stdout.removeAllListeners("data").resume();
  // What goes wrong while it serves is said there alone: the browser shows next to nothing, or the page as it was.
  process.stderr.write(complained);
  child.stderr.removeAllListeners("data").pipe(process.stderr);
  return { url, close: () => end(child) };
}
