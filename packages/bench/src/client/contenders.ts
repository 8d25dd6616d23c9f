import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installed, peer } from "../peers.ts";
import type { Connect, Contender } from "./contender.ts";
import { api, tasks, watchedTasks } from "./ours.ts";

/** What the others' own work is counted above. */
export const raw = "fetch";
export const ours = "@rivya/client";

const peerNames = [raw, "openapi-fetch", "ofetch", "ky", "axios", "openai", "replicate", "fal"];
const entry = fileURLToPath(new URL("ours.ts", import.meta.url));

export async function contenders(): Promise<Contender[]> {
  const others = await Promise.all(
    peerNames.map(async (name) => {
      const { default: connect } = (await peer(`clients/${name}`)) as { default: Connect };
      return { name, entry: join(installed, "clients", `${name}.js`), connect };
    }),
  );
  return [
    ...others,
    { name: ours, entry, connect: tasks },
    { name: `${ours}, with middleware`, entry, connect: watchedTasks },
    { name: `${ours}, client.api`, entry, connect: api },
  ];
}
