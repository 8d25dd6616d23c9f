import { assumptions } from "./assumptions.ts";
import type { Block } from "./block.ts";

export const blocks: Readonly<Record<string, Block>> = { assumptions };
