/** How many letters have to be put in, left out or changed to make one word into the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let i = 1; i <= from.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= to.length; j++) {
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1));
    }
  }
  return row[to.length]!;
}

/** The option that was probably meant, if one is near; long words and long lists are not looked at. */
export function nearest(word: unknown, options: readonly unknown[]): string | undefined {
  if (typeof word !== "string" || word.length > 40) return undefined;
  let best: string | undefined;
  // A quarter of the letters may be wrong, in a short word one, in one of two letters none.
  let least = Math.max(word.length > 2 ? 1 : 0, Math.floor(word.length / 4)) + 1;
  for (const option of options.slice(0, 100)) {
    if (typeof option !== "string" || Math.abs(option.length - word.length) >= least) continue;
    const away = distance(word.toLowerCase(), option.toLowerCase());
    if (away < least) [best, least] = [option, away];
  }
  return best;
}
