export type Path = readonly (string | number)[];

/** Where in a value and where in the document a rule is broken. */
export interface Site {
  readonly root: unknown;
  readonly path: Path;
  /** The schema, as a pointer into the document. */
  readonly schema: string;
  /** Types that something beside the schema would accept there. */
  readonly accepted: readonly string[];
}

const escaped = (step: string | number): string => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

export const pointerTo = (path: Path): string => path.map((step) => `/${escaped(step)}`).join("");

export const within = (site: Site, step: string | number, schema: string): Site => ({
  ...site,
  path: [...site.path, step],
  schema,
  accepted: [],
});

/** The whole value with something else in one place; everything on the way there is copied. */
export function put(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(root)) return root.with(Number(step), put(root[Number(step)], rest, value));
  const members = root as Readonly<Record<string, unknown>>;
  return { ...members, [step]: put(members[step], rest, value) };
}
