import { city } from "./city.ts";
import { facets } from "./facets.ts";
import { hills } from "./hills.ts";
import { orbs } from "./orbs.ts";
import { ribbons } from "./ribbons.ts";
import type { Scene } from "./scene.ts";
import { sea } from "./sea.ts";

interface NamedScene {
  /** A prompt with one of these words gets it. */
  readonly words: RegExp;
  readonly scene: Scene;
}

const scenes: readonly NamedScene[] = [
  { words: /\b(city|town|street|house|tower|skyline)\b/, scene: city },
  { words: /\b(sea|ocean|beach|water|ship|boat|lake|wave)s?\b/, scene: sea },
  { words: /\b(hill|mountain|forest|valley|fog|mist|landscape)s?\b/, scene: hills },
  { words: /\b(glass|crystal|ice|gem|mosaic)\b/, scene: facets },
  { words: /\b(bubble|planet|balloon|ball)s?\b/, scene: orbs },
  { words: /\b(desert|dune|silk|ribbon|canyon)s?\b/, scene: ribbons },
];

/** What a prompt is about, or one of all, always the same for the same prompt. @param share From 0 up to 1. */
export function sceneFor(prompt: string, share: number): Scene {
  const text = prompt.toLowerCase();
  const named = scenes.find(({ words }) => words.test(text));
  return (named ?? scenes[Math.floor(share * scenes.length)]!).scene;
}
