const row: number[] = [];

/** A letter without its case; what else falls together here is never one slip apart. */
const letter = (text: string, at: number): number => text.charCodeAt(at) | 32;

/** How many letters have to be put in, left out or changed to make one word into the other. */
function distance(from: string, to: string): number {
  for (let j = 0; j <= to.length; j++) row[j] = j;
  for (let i = 0; i < from.length; i++) {
    let corner = i;
    let last = (row[0] = i + 1);
    for (let j = 1; j <= to.length; j++) {
      const above = row[j]!;
      row[j] = last = letter(from, i) === letter(to, j - 1) ? corner : Math.min(above, last, corner) + 1;
      corner = above;
    }
  }
  return row[to.length]!;
}

/** The option that was probably meant, if one is near; long words are not looked at. */
export function nearest(word: unknown, options: readonly unknown[]): string | undefined {
  if (typeof word !== "string" || word.length > 40) return undefined;
  let best: string | undefined;
  // A quarter of the letters may be wrong, in a short word one, in one of two letters none.
  let least = Math.max(+(word.length > 2), word.length >> 2) + 1;
  for (const option of options) {
    if (typeof option !== "string" || Math.abs(option.length - word.length) >= least) continue;
    const away = distance(word, option);
    if (away < least) {
      best = option;
      least = away;
    }
  }
  return best;
}
