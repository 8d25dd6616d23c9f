/** Linear-light red, green and blue from 0 to 1. Mixing in linear light keeps gradients from going grey. */
export type Colour = readonly [number, number, number];

const clip = (value: number) => Math.min(1, Math.max(0, value));

/** A colour by lightness (0 to 1), chroma (0 to about 0.3) and hue (degrees) of OKLCH, clipped to what screens show. */
export function oklch(lightness: number, chroma: number, hue: number): Colour {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

type Lab = readonly [lightness: number, a: number, b: number];

function oklab([red, green, blue]: Colour): Lab {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** That of OKLCH: from 0 to 1. */
export const lightness = (colour: Colour): number => oklab(colour)[0];

/** The same hue and chroma, as far as screens show it, with this much added to the lightness. */
export function lighter(colour: Colour, by: number): Colour {
  const [level, a, b] = oklab(colour);
  return oklch(clip(level + by), Math.sqrt(a * a + b * b), (Math.atan2(b, a) * 180) / Math.PI);
}

export const mix = (from: Colour, to: Colour, part: number): Colour => [
  from[0] + (to[0] - from[0]) * part,
  from[1] + (to[1] - from[1]) * part,
  from[2] + (to[2] - from[2]) * part,
];

const linear = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});

/** The linear value of an sRGB byte. */
export const decoded = (byte: number): number => linear[byte]!;

const steps = 4096;
const gamma = Float32Array.from({ length: steps + 1 }, (_, at) => {
  const value = at / steps;
  return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
});

/** The sRGB byte of a linear value, not yet rounded. */
export const encoded = (value: number): number => gamma[Math.min(steps, Math.max(0, Math.round(value * steps)))]!;
