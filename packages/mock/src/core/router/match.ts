import { allRoutes, type OperationId, type Route } from "./route.ts";

export type KnownRoute = Route & { readonly operationId: OperationId };

/** A path of the service: the routes on it, and what stands where its path has `{names}`. */
export interface Match {
  readonly routes: readonly KnownRoute[];
  readonly params: Readonly<Record<string, string>>;
}

interface Path {
  readonly segments: readonly string[];
  readonly routes: KnownRoute[];
}

const paths = new Map<string, Path>();
for (const route of allRoutes) {
  const known = paths.get(route.path);
  if (known) known.routes.push(route);
  else paths.set(route.path, { segments: route.path.slice(1).split("/"), routes: [route] });
}

// Most requests name a path as the document writes it: those need no search.
const fixed = new Map<string, Match>();
for (const [path, { routes }] of paths) if (!path.includes("{")) fixed.set(path, { routes, params: {} });

// Others end in the one name that they have: what stands before it is all that has to be known.
const named = new Map<string, { readonly routes: readonly KnownRoute[]; readonly name: string }>();
for (const [path, { routes }] of paths) {
  const [, before, name] = /^([^{]*)\/\{(\w+)\}$/.exec(path) ?? [];
  if (before !== undefined && name !== undefined) named.set(before, { routes, name });
}

function plainMatch(raw: string): Match | null {
  const end = raw.lastIndexOf("/");
  const found = named.get(raw.slice(0, end));
  return found && end + 1 < raw.length ? { routes: found.routes, params: { [found.name]: raw.slice(end + 1) } } : null;
}

function decode(segment: string): string | null {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

function paramsOf(path: Path, segments: readonly string[]): Record<string, string> | null {
  if (path.segments.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (let at = 0; at < segments.length; at += 1) {
    const wanted = path.segments[at]!;
    const given = segments[at]!;
    if (wanted.startsWith("{")) {
      if (given === "") return null;
      params[wanted.slice(1, -1)] = given;
    } else if (given !== wanted) return null;
  }
  return params;
}

/** The path of the service that a request's path names; null when there is none. Segments are decoded once. */
export function matchPath(raw: string): Match | null {
  const known = fixed.get(raw) ?? (raw.includes("%") ? null : plainMatch(raw));
  if (known) return known;
  if (!raw.startsWith("/")) return null;
  const given = raw.slice(1).split("/");
  const segments = raw.includes("%") ? given.map(decode) : given;
  if (!segments.every((segment) => segment !== null)) return null;
  for (const path of paths.values()) {
    const params = paramsOf(path, segments);
    if (params) return { routes: path.routes, params };
  }
  return null;
}

/** The methods of a path, as the header `Allow` has them. */
export const allow = (routes: readonly Pick<Route, "method">[]): string =>
  [...routes.flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method])), "OPTIONS"].join(", ");
