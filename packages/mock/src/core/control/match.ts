import { routes } from "./generated/routes.gen.ts";

export type ControlRoute = (typeof routes)[number];

/** A path of the control plane: the routes on it, and what stands where its path has `{names}`. */
export interface ControlMatch {
  readonly routes: readonly ControlRoute[];
  readonly params: Readonly<Record<string, string>>;
}

const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

const paths = [...new Set(routes.map(({ path }) => path))].map((path) => ({
  pattern: patternOf(path),
  routes: routes.filter((route) => route.path === path),
}));

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** The path of the control plane that a request's path names; null when there is none. */
export function matchControlPath(raw: string): ControlMatch | null {
  const path = decoded(raw);
  if (path === null) return null;
  for (const one of paths) {
    const found = one.pattern.exec(path);
    if (found) return { routes: one.routes, params: { ...found.groups } };
  }
  return null;
}
