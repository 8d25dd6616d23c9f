import { assumptions } from "./assumptions.ts";
import type { Block } from "./block.ts";
import { fileKinds } from "./file-kinds.ts";
import { prices } from "./prices.ts";
import { references } from "./references.ts";

export const blocks: Readonly<Record<string, Block>> = {
  assumptions,
  "file-kinds": fileKinds,
  prices,
  references,
};
