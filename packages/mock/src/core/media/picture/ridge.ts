import { between, type Chance } from "./chance.ts";

/** A soft line from left to right: for each column a height between about -1 and 1. */
export function ridge(width: number, random: Chance, roughness: number): Float64Array {
  const line = new Float64Array(width);
  const waves = Array.from({ length: 6 }, (_, octave) => ({
    frequency: between(random, 0.7, 1.3) * 1.9 ** octave,
    phase: between(random, 0, 2 * Math.PI),
    height: roughness ** octave * between(random, 0.6, 1),
  }));
  const total = waves.reduce((sum, { height }) => sum + height, 0);
  for (let x = 0; x < width; x += 1) {
    for (const { frequency, phase, height } of waves) {
      line[x]! += (Math.sin((x / width) * 2 * Math.PI * frequency + phase) * height) / total;
    }
  }
  return line;
}
