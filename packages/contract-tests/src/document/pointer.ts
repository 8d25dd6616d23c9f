const escaped = (step: string | number): string => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

/** A JSON Pointer that goes on from another. @example below("#/paths", "/api/v1/files"); // "#/paths/~1api~1v1~1files" */
export const below = (pointer: string, ...steps: readonly (string | number)[]): string =>
  [pointer, ...steps.map(escaped)].join("/");

export const stepsOf = (pointer: string): string[] =>
  pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"));

/** What a pointer leads to; undefined where there is nothing. */
export const find = (root: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Record<string, unknown>)[step]
        : undefined,
    root,
  );
