import type { Portrait } from "../reference/portrait.ts";
import { decoded, lighter, lightness, mix, type Colour } from "./colour.ts";
import type { Palette } from "./palette.ts";
import { clamp } from "./scene.ts";

const white: Colour = [1, 1, 1];
const black: Colour = [0, 0, 0];

const luminance = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
const strength = (colour: Colour): number => Math.max(...colour) - Math.min(...colour);

function mean(colours: readonly Colour[]): Colour {
  const sum = colours.reduce((all, colour) => [all[0] + colour[0], all[1] + colour[1], all[2] + colour[2]], black);
  return [sum[0] / colours.length, sum[1] / colours.length, sum[2] / colours.length];
}

// Between darks and lights: with less, a scene cannot be told from what it stands before.
const enoughContrast = 0.4;

// What is added to the lightness of a plain reference that is dark, or is not.
const onDark = { glow: 0.4, far: 0.52, middle: 0.3, near: 0.14, accent: 0.5 };
const onLight = { glow: 0.18, far: -0.12, middle: -0.25, near: -0.36, accent: -0.06 };

/** The colours that the references themselves have, from their lights to their darks. */
export function portraitPalette(portraits: readonly Portrait[]): Palette {
  const colours = portraits
    .flatMap((portrait) =>
      Array.from({ length: portrait.length / 3 }, (_, cell): Colour => {
        const at = cell * 3;
        return [decoded(portrait[at]!), decoded(portrait[at + 1]!), decoded(portrait[at + 2]!)];
      }),
    )
    .toSorted((a, b) => luminance(a) - luminance(b));
  const between = (from: number, to: number) =>
    mean(colours.slice(Math.floor(from * colours.length), Math.ceil(to * colours.length)));
  const strongest = colours.toSorted((a, b) => strength(b) - strength(a)).slice(0, Math.ceil(colours.length / 20));
  const contrast = lightness(between(0.9, 1)) - lightness(between(0, 0.1));
  const plain = clamp(1 - contrast / enoughContrast);
  const apart = lightness(mean(colours)) < 0.45 ? onDark : onLight;
  return {
    sky: [between(0.6, 0.8), between(0.8, 1)],
    light: mix(between(0.9, 1), white, 0.6 + 0.1 * plain),
    glow: lighter(between(0.9, 1), apart.glow * plain),
    far: lighter(between(0.6, 0.8), apart.far * plain),
    middle: lighter(between(0.35, 0.5), apart.middle * plain),
    near: lighter(mix(between(0, 0.15), black, 0.35 * (1 - plain)), apart.near * plain),
    accent: lighter(mean(strongest), apart.accent * plain),
    open: plain,
    stars: false,
  };
}
