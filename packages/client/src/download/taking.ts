import type { Downloaded } from "../operations/download-result.ts";
import type { Refuse } from "../refuse.ts";
import type { Arriving, Take } from "./fetching.ts";

const takes: { readonly [As in keyof Downloaded]: (arriving: Arriving) => Downloaded[As] | Promise<Downloaded[As]> } = {
  stream: ({ guarded }) => guarded(),
  blob: ({ response }) => response.blob(),
  bytes: async ({ response }) => new Uint8Array(await response.arrayBuffer()),
};

/** What makes of a file what was asked for. */
export const taking = (as: keyof Downloaded, refuse: Refuse): Take =>
  Object.hasOwn(takes, as) ? takes[as] : refuse(`comes as "stream", "blob" or "bytes"; as was ${JSON.stringify(as)}`);
