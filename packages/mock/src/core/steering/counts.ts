/** Counts what was asked for by name, and forgets the names that were longest not asked for. */
export interface Counts {
  /** How often this name came, this time included. */
  next(name: string): number;
  clear(): void;
}

/** @param mostCharacters Of all names together: callers choose them, and each may be as long as a header. */
export function createCounts(mostNames = 10_000, mostCharacters = 4 * 1024 * 1024): Counts {
  const counts = new Map<string, number>();
  let characters = 0;
  const forget = (name: string) => {
    if (counts.delete(name)) characters -= name.length;
  };
  const isFull = () => counts.size > mostNames || characters > mostCharacters;
  return {
    next(name) {
      const count = (counts.get(name) ?? 0) + 1;
      forget(name);
      counts.set(name, count);
      characters += name.length;
      while (isFull()) forget(counts.keys().next().value!);
      return count;
    },
    clear() {
      counts.clear();
      characters = 0;
    },
  };
}
