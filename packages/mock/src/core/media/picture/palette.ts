import type { Brief } from "./brief.ts";
import { between, chance } from "./chance.ts";
import { oklch, type Colour } from "./colour.ts";
import { moodFor, type Tone } from "./moods.ts";
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
  /** How much is seen of sun, moon and clouds: from 0 (they would cover what a reference shows) to 1. */
  readonly open: number;
  readonly stars: boolean;
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

// Of these words, those whose colour is that of the sky or of the land; any other may be that of either.
const ofSky = /^(sunset|sunrise|sun|dawn|dusk|sky|night|galaxy)$/;
const ofLand = /^(forest|meadow|leaf|moss|garden|desert|sand|lagoon|sea|ocean|water|ice)$/;

/** The first of these colours that a prompt in lower case names. */
function colourIn(words: string) {
  for (const [word, hue] of hues) {
    const found = word.exec(words);
    if (found) return { word: found[0], hue };
  }
  return null;
}

const greenFrom = 88;
const greenTo = 142;

/** Dark yellow greens are pretty nowhere: those hues are folded over the nearer edge. */
function pretty(hue: number): number {
  const turned = ((hue % 360) + 360) % 360;
  if (turned <= greenFrom || turned >= greenTo) return turned;
  const edge = turned - greenFrom < greenTo - turned ? greenFrom : greenTo;
  return edge - (turned - edge) / 2;
}

/** Many prompts name the same colour: it is that of the land or of the sky, and the other takes a hue far from it. */
export function palette({ prompt, portraits }: Brief): Palette {
  if (portraits.length > 0) return portraitPalette(portraits);
  const words = prompt.toLowerCase();
  const random = chance(`palette ${prompt}`);
  const named = colourIn(words);
  const hue = named ? named.hue + between(random, -20, 20) : between(random, 0, 360);
  const other = hue + (random() < 0.5 ? -1 : 1) * between(random, 35, 160);
  const share = random();
  const isAbove = ofSky.test(named?.word ?? "") || (!ofLand.test(named?.word ?? "") && share < 0.5);
  const [above, land] = isAbove ? [hue, other] : [other, hue];
  const bent = between(random, -45, 45);
  const gamma = between(random, 0.75, 1.3);
  const mood = moodFor(words, random());
  const tone = ([lightness, chroma]: Tone, of: number) => oklch(lightness ** gamma, chroma, pretty(of));
  return {
    sky: [tone(mood.sky[0], above), tone(mood.sky[1], above + bent)],
    light: oklch(...mood.light, pretty(above + bent)),
    glow: tone(mood.glow, above + bent),
    far: tone(mood.far, land + bent / 2),
    middle: tone(mood.middle, land),
    near: tone(mood.near, land - bent / 2),
    accent: tone([0.66, 0.18], named && !isAbove ? hue : above + 150),
    open: 1,
    stars: mood.stars,
  };
}
