const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Puts a few names in order: the platform's own sort is made for many, and takes longer than all the rest of this. */
function sort(names: string[]): readonly string[] {
  for (let next = 1; next < names.length; next += 1) {
    const name = names[next]!;
    let at = next;
    for (; at > 0 && names[at - 1]! > name; at -= 1) names[at] = names[at - 1]!;
    names[at] = name;
  }
  return names;
}

/** The same value, with the members of every object in one order. */
function ordered(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return value.map(ordered);
  // No member of the document is called `__proto__`, which could not be set like this.
  const members: Record<string, unknown> = {};
  for (const name of sort(Object.keys(value))) members[name] = ordered(value[name]);
  return members;
}

/** JSON in which the order of members, the spelling of numbers and white space make no difference. */
export const canonicalJson = (value: unknown): string => JSON.stringify(ordered(value));
