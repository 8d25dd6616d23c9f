import { allRoutes } from "../router/route.ts";

const longest = 500;
const hidden = "***";
const key = /rvya_sk_/i;

const prefixes: Readonly<Record<string, string>> = { "{taskId}": "task_", "{fileId}": "file_" };

// Whatever is asked for behind one of these is an id, also where the rest of the path is wrong.
const prefixBehind = new Map(
  allRoutes.flatMap(({ path }) => {
    const segments = path.split("/");
    return segments.flatMap((segment, at) => {
      const prefix = prefixes[segment];
      return prefix === undefined ? [] : [[segments[at - 1]!, prefix] as const];
    });
  }),
);

const patternOf = (path: string) =>
  path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, (name) => `${prefixes[name] ?? ""}[\\w.-]*`);

// Most requests name a path as the document writes it: those need no search.
const known = new RegExp(`^(?:${allRoutes.map(({ path }) => patternOf(path)).join("|")})$`);

// Keys of any shape are put into queries, under any name. What these stand for is none, and helps whoever looks.
const harmless = new Set(["limit", "offset", "order", "page", "sort", "status"]);

/** Percent-decoded until nothing is left to decode; null when it cannot be. */
function decoded(text: string): string | null {
  let now = text;
  try {
    for (let before = ""; before !== now && now.includes("%");) {
      before = now;
      now = decodeURIComponent(now);
    }
  } catch {
    return null;
  }
  return now;
}

function shown(text: string, isHarmless: (plain: string) => boolean): string {
  const plain = decoded(text);
  if (plain === null) return hidden;
  if (key.test(plain)) return `rvya_sk_${hidden}`;
  return isHarmless(plain) ? text : hidden;
}

function segmentsOf(path: string): string {
  const segments = path.split("/");
  const prefixAt = (at: number) => prefixBehind.get(decoded(segments[at - 1] ?? "")?.toLowerCase() ?? "");
  return segments.map((segment, at) => shown(segment, (plain) => isId(plain, prefixAt(at)))).join("/");
}

const isId = (plain: string, prefix: string | undefined): boolean =>
  plain === "" || prefix === undefined || plain.startsWith(prefix);

function parameter(text: string): string {
  const equals = text.indexOf("=");
  if (equals === -1) return shown(text, (plain) => plain === "" || harmless.has(plain));
  const name = text.slice(0, equals);
  const value = shown(text.slice(equals + 1), (plain) => plain === "" || harmless.has(name));
  return `${shown(name, () => true)}=${value}`;
}

// Split at `&` and `;`, which stay.
const queryOf = (query: string): string => query.replaceAll(/[^&;]+/g, parameter);

/**
 * A path and query as the journal keeps them: no key in it, and not endlessly long. A key of one's own looks like
 * anything, so that what stands where no key belongs is hidden unless it is known to be none.
 */
export function redacted(target: string): string {
  if (target.length <= longest && known.test(target) && !key.test(target)) return target;
  const [, user = "", path = "", query = ""] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#@]*@)?([^?#]*)(.*)$/is.exec(target) ?? [];
  const from = user === "" ? "" : `${user.slice(0, user.indexOf("//") + 2)}${hidden}@`;
  const clean = `${from}${segmentsOf(path)}${query.slice(0, 1)}${queryOf(query.slice(1))}`;
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
