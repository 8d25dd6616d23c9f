import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { start } from "../mock/server.ts";
import { mock, withOptions } from "../mock/targets.ts";
import { residentMegabytes } from "../mock/usage.ts";

/** What a server holds in memory, in megabytes. */
export interface Memory {
  readonly resident: number;
  readonly heap: number;
}

/** A mock under load. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  memory(): Promise<Memory>;
  stop(): Promise<void>;
}

const probe = fileURLToPath(new URL("./probe.ts", import.meta.url));
const mebibyte = 1024 * 1024;

/** Runs the built command, with a clock that others move on. */
export async function subject(name: string, ...flags: readonly string[]): Promise<Subject> {
  const target = mock(name, "--clock", "manual", ...flags);
  const server = await start(withOptions(target, "--expose-gc", "--import", probe), "ipc");
  return {
    name,
    url: `http://127.0.0.1:${server.port}`,
    async memory() {
      const resident = residentMegabytes(server.pid);
      const answer = once(server.process, "message");
      server.process.send("heap");
      const [heap] = (await answer) as [number];
      return { resident, heap: heap / mebibyte };
    },
    stop: () => server.stop(),
  };
}
