/** A letter without its case, after the end -1; what else falls together here is never one slip apart. */
const letter = (text: string, at: number): number => (text.charCodeAt(at) || -1) | 32;

/**
 * How many letters have to be put in, left out or changed to make one word into the other, or `enough` where it is as
 * many or more. Goes through both once: exact for one slip, for several at times too high.
 */
function slips(from: string, to: string, enough: number): number {
  const isSame = (i: number, j: number): boolean => letter(from, i) === letter(to, j);
  let count = 0;
  for (let i = 0, j = 0; count < enough && (i < from.length || j < to.length); i++, j++) {
    if (isSame(i, j)) continue;
    count++;
    const surplus = from.length - i - to.length + j;
    if (surplus > 0) j--;
    else if (surplus || !isSame(i + 1, j + 1)) i--;
  }
  return count;
}

/** The option that was probably meant, if one is near; long words are not looked at. */
export function nearest(word: unknown, options: readonly unknown[]): string | undefined {
  if (typeof word !== "string" || word.length > 40) return undefined;
  let best: string | undefined;
  // A quarter of the letters may be wrong, in a short word one, in one of two letters none.
  let least = Math.max(+(word.length > 2), word.length >> 2) + 1;
  for (const option of options) {
    const count = typeof option === "string" ? slips(word, option, least) : least;
    if (count < least) {
      best = option as string;
      least = count;
    }
  }
  return best;
}
