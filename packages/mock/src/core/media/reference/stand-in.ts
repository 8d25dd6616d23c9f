import { between, chance } from "../picture/chance.ts";
import { encoded, mix, oklch } from "../picture/colour.ts";
import { side, type Portrait } from "./portrait.ts";

/** A portrait of what cannot be looked at: soft colours, always the same for the same text. */
export function standIn(text: string): Portrait {
  const random = chance(text);
  const hue = between(random, 0, 360);
  const turn = between(random, 30, 120);
  const corners = Array.from({ length: 4 }, (_, at) =>
    oklch(between(random, 0.35, 0.9), between(random, 0.08, 0.16), hue + turn * at),
  );
  const portrait = new Uint8Array(side * side * 3);
  for (let cell = 0; cell < side * side; cell += 1) {
    const right = (cell % side) / (side - 1);
    const down = Math.floor(cell / side) / (side - 1);
    const colour = mix(mix(corners[0]!, corners[1]!, right), mix(corners[2]!, corners[3]!, right), down);
    portrait.set(colour.map(encoded), cell * 3);
  }
  return portrait;
}
