import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { atEnd } from "../at-end.ts";

export interface PrivateRegistry {
  /** With a trailing slash. */
  readonly url: string;
  /** A user's npmrc that names this registry and no other. */
  readonly npmrc: string;
  stop(): Promise<void>;
}

export interface RegistryOptions {
  /** Where it keeps everything. */
  readonly folder: string;
  /** The packages that it has of its own, such as `@scope/*`. */
  readonly own: string;
  /** Where everything else comes from. */
  readonly upstream: string;
}

const program = fileURLToPath(new URL("./serve.ts", import.meta.url));

// JSON is YAML too.
const settings = ({ folder, own, upstream }: RegistryOptions): string =>
  JSON.stringify({
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: { upstream: { url: upstream, timeout: "60s" } },
    packages: { [own]: { access: "$all", publish: "$all" }, "**": { access: "$all", proxy: "upstream" } },
    max_body_size: "50mb",
    web: { enable: false },
    log: { type: "stdout", level: "error" },
  });

async function portOf(child: ReturnType<typeof spawn>): Promise<string> {
  let said = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding("utf8");
  child.stderr!.on("data", (text: string) => (said += text));
  for await (const text of child.stdout!.iterator({ destroyOnReturn: false }) as AsyncIterable<string>) {
    said += text;
    const port = /listening on (\d+)/.exec(said)?.[1];
    if (port !== undefined) return port;
  }
  throw new Error(`The private registry did not start:\n${said}`);
}

/** Starts a registry on a free port of this machine. It ends with the process that started it, or by `stop`. */
export async function startPrivateRegistry(options: RegistryOptions): Promise<PrivateRegistry> {
  mkdirSync(options.folder, { recursive: true });
  const config = join(options.folder, "registry.yaml");
  writeFileSync(config, settings(options));
  const child = spawn(process.execPath, [program, config], { stdio: "pipe" });
  const forget = atEnd(() => void child.kill());
  const host = `127.0.0.1:${await portOf(child)}`;
  child.stdout.resume();
  const npmrc = join(options.folder, "npmrc");
  // It takes any token, but some token must be there.
  writeFileSync(npmrc, `registry=http://${host}/\n//${host}/:_authToken=rehearsal\n`);
  return {
    url: `http://${host}/`,
    npmrc,
    stop: async () => {
      forget();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}
