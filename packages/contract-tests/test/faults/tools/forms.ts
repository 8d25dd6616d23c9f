import { withBody } from "./requests.ts";

export const nameOf = (part: string): string => /name="([^"]*)"/.exec(part)?.[1] ?? "";

/** The same upload with other parts, each a text of one character for each byte. As it is where it has no boundary. */
export async function withParts(request: Request, change: (parts: readonly string[]) => readonly string[]) {
  const boundary = /boundary="?([^";]+)/.exec(request.headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return request;
  const pieces = Buffer.from(await request.clone().arrayBuffer())
    .toString("latin1")
    .split(`--${boundary}`);
  const parts = change(pieces.slice(1, -1));
  return withBody(request, Buffer.from([pieces[0], ...parts, pieces.at(-1)].join(`--${boundary}`), "latin1"));
}

/** The type that a part of a form is declared as; undefined where it says none. */
export const declaredType = (part: string): string | undefined => /content-type: *([^\r\n]+)/i.exec(part)?.[1];
