/** Whether between `min` and `max` of the items pass the test. */
export function hasBetween(
  items: readonly unknown[],
  min: number,
  max: number,
  test: (item: unknown) => boolean,
): boolean {
  let count = 0;
  for (const item of items) {
    if (test(item) && ++count > max) return false;
  }
  return count >= min;
}

/** Whether exactly one of the answers is yes. */
export const onlyOne = (...answers: readonly boolean[]): boolean => answers.filter(Boolean).length === 1;

/** Whether no two items are the same; for items that are no objects and no arrays. */
export const isUnique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
