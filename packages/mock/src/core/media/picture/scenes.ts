import { hills } from "./hills.ts";
import { orbs } from "./orbs.ts";
import { ribbons } from "./ribbons.ts";
import type { Scene } from "./scene.ts";

export const scenes: readonly Scene[] = [hills, orbs, ribbons];
