/** Numbers from 0 up to 1, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of many, in their order; the same for the same seed. */
export function sampled<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const next = chance(seed);
  const ranks = items.map((_, at) => ({ at, rank: next() })).toSorted((one, other) => one.rank - other.rank);
  return ranks
    .slice(0, count)
    .toSorted((one, other) => one.at - other.at)
    .map(({ at }) => items[at]!);
}
