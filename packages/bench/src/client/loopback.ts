import { join } from "node:path";
import { pinSelf, start } from "../mock/server.ts";
import { installed } from "../peers.ts";
import type { Contender } from "./contender.ts";
import { measure, type Rounds } from "./rounds.ts";

const bare = {
  name: "bare",
  command: (port: number) => [process.execPath, join(installed, "servers/bare.js"), String(port)],
};

/** Creates over the platform's fetch, answered by `node:http` in another process. */
export async function onLoopback(all: readonly Contender[]): Promise<Rounds> {
  pinSelf();
  const server = await start(bare);
  try {
    const service = { origin: `http://127.0.0.1:${server.port}`, key: "rvya_sk_mock_full", fetch };
    return await measure(all, service, { rounds: 9, requests: 1000, atOnce: 16 });
  } finally {
    await server.stop();
  }
}
