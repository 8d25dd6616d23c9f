// A key may stand anywhere in a path by mistake, also percent-encoded in part.
const key = /rvya(?:_|%5f)sk(?:_|%5f)[^/?&#;,\s]*/gi;
const secretParameter = /([?&;](?:api[-_]?key|key|token|access[-_]?token|authorization)=)(?!rvya_sk_\*{3})[^&#;]+/gi;

const longest = 500;

/** A path and query as the journal keeps them: no key in it, and not endlessly long. */
export function redacted(path: string): string {
  const open = path.includes("?") || /rvya/i.test(path);
  const clean = open ? path.replaceAll(key, "rvya_sk_***").replaceAll(secretParameter, "$1***") : path;
  return clean.length > longest ? `${clean.slice(0, longest)}…` : clean;
}
