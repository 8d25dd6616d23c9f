// By index, since the methods of arrays skip holes: one counts as undefined, which no type allows.

/** Whether all items pass the test. */
export function hasOnly(items: readonly unknown[], test: (item: unknown) => boolean): boolean {
  for (let at = 0; at < items.length; at++) if (!test(items[at])) return false;
  return true;
}

/** Whether one of the items passes the test. */
export const hasAny = (items: readonly unknown[], test: (item: unknown) => boolean): boolean =>
  !hasOnly(items, (item) => !test(item));

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
