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
