import type { Brief } from "./brief.ts";
import { between, chance } from "./chance.ts";
import { oklch, type Colour } from "./colour.ts";
import { portraitPalette } from "./portrait-palette.ts";

/** The colours of one picture, from far to near. */
export interface Palette {
  /** The top of the sky and its lower edge. */
  readonly sky: readonly [Colour, Colour];
  /** Sun, moon and other lights. */
  readonly light: Colour;
  /** What the light does to the air around it. */
  readonly glow: Colour;
  readonly far: Colour;
  /** Between far and near, and stronger than both. */
  readonly middle: Colour;
  readonly near: Colour;
  readonly accent: Colour;
}

// A prompt that names a colour, or something that has one, gets it. Hues in degrees of OKLCH.
const hues: readonly (readonly [RegExp, number])[] = [
  [/\b(red|ruby|crimson|rose|cherry)\b/, 22],
  [/\b(orange|sunset|autumn|fire|desert|copper)\b/, 52],
  [/\b(yellow|gold|golden|sun|sunrise|honey|sand)\b/, 82],
  [/\b(green|forest|meadow|leaf|garden|moss)\b/, 145],
  [/\b(teal|turquoise|mint|jade|lagoon)\b/, 185],
  [/\b(blue|sea|ocean|sky|water|ice|winter)\b/, 240],
  [/\b(violet|purple|lavender|dusk|night|galaxy)\b/, 295],
  [/\b(pink|magenta|blossom|dawn|flamingo)\b/, 350],
];

const dark = /\b(night|dark|midnight|moon|galaxy|space)\b/;

export function palette({ prompt, portraits }: Brief): Palette {
  if (portraits.length > 0) return portraitPalette(portraits);
  const words = prompt.toLowerCase();
  const random = chance(`palette ${words}`);
  const drawn = between(random, 0, 360);
  const named = hues.find(([word]) => word.test(words))?.[1];
  const hue = (named ?? drawn) + between(random, -10, 10);
  const turn = (random() < 0.5 ? -1 : 1) * between(random, 35, 75);
  const night = dark.test(words) || random() < 0.2;
  const tone = (lightness: number, chroma: number, by: number) => oklch(lightness, chroma, hue + by);
  return {
    sky: night
      ? [tone(0.24, 0.07, turn * 0.6), tone(0.52, 0.11, 0)]
      : [tone(0.76, 0.1, turn), tone(0.94, 0.05, turn * 0.35)],
    light: night ? tone(0.96, 0.03, turn) : tone(0.97, 0.06, turn * 0.2),
    glow: night ? tone(0.66, 0.12, 0) : tone(0.97, 0.05, turn * 0.2),
    far: night ? tone(0.45, 0.1, turn * 0.2) : tone(0.82, 0.08, turn * 0.3),
    middle: night ? tone(0.32, 0.12, 0) : tone(0.6, 0.14, -turn * 0.1),
    near: night ? tone(0.17, 0.06, -turn * 0.3) : tone(0.36, 0.11, -turn * 0.3),
    accent: tone(0.68, 0.17, 180 - turn),
  };
}
