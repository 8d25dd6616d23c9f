/** Counts what was asked for by name, and forgets the names that were longest not asked for. */
export interface Counts {
  /** How often this name came, this time included. */
  next(name: string): number;
  clear(): void;
}

export function createCounts(mostNames = 10_000): Counts {
  const counts = new Map<string, number>();
  return {
    next(name) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.delete(name);
      counts.set(name, count);
      if (counts.size > mostNames) counts.delete(counts.keys().next().value!);
      return count;
    },
    clear: () => counts.clear(),
  };
}
