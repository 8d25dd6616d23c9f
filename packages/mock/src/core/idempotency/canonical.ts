const inOrder = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

const sorted = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(inOrder))
    : value;

/** JSON in which the order of members, the spelling of numbers and white space make no difference. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, sorted);
