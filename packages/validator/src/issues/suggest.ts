import { isString } from "../rules/types.ts";

/**
 * How many letters have to be put in, left out, changed or swapped with the next to make one word into the other, or
 * `enough` where it is as many or more. Goes through both once: exact for one slip, for several at times too high.
 */
function slips(from: string, to: string, enough: number): number {
  let count = 0;
  for (let i = 0, j = 0; count < enough && (from[i] ?? to[j]); i++, j++) {
    if (from[i] === to[j]) continue;
    count++;
    const surplus = from.length - i - to.length + j;
    if (from[i] === to[j + 1] && from[i + 1] === to[j]) {
      i++;
      j++;
    } else if (surplus > 0) j--;
    else if (surplus || from[i + 1] !== to[j + 1]) i--;
  }
  return count;
}

/** The option that was probably meant, if one is near; long words are not looked at. */
export function nearest(word: unknown, options: readonly unknown[]): string | undefined {
  if (!isString(word) || word.length > 40) return undefined;
  const meant = word.toLowerCase();
  let best: string | undefined;
  // About a quarter of the letters may be wrong: of three one, of two none.
  let least = ((word.length + 1) >> 2) + 1;
  for (const option of options) {
    const isNear = isString(option) && Math.abs(option.length - word.length) < least;
    const count = isNear ? slips(meant, option.toLowerCase(), least) : least;
    if (count < least) {
      best = option as string;
      least = count;
    }
  }
  return best;
}
