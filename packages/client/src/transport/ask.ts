import type { Outgoing } from "./outgoing.ts";
import type { Service } from "./service.ts";

/** One request. */
export interface Question extends Pick<Outgoing, "method" | "path"> {
  readonly pathParams: Readonly<Record<string, string>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: BodyInit | undefined;
  readonly signal: AbortSignal;
}

/** Its answer, read to the end. */
export interface Reply {
  readonly response: Response;
  readonly text: string;
}

/** Sends one request, with the key where it needs one. */
export type Ask = (question: Question) => Promise<Reply>;

/** What fetch has to be told about a body besides. */
export const streaming = (body: BodyInit | undefined): object | undefined =>
  body instanceof ReadableStream ? { duplex: "half" } : undefined;

const jsonType = { "content-type": "application/json" };

/** One set of headers from several, the later ones instead of the earlier. */
function merged(...sets: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const set of sets) for (const name in set) all[name.toLowerCase()] = set[name]!;
  return all;
}

/** By nothing but fetch. */
export const askByFetch =
  ({ origin, authorization, fetch, headers: common }: Service): Ask =>
  async ({ method, path, pathParams, headers, body, signal }) => {
    const route = path.replace(/\{(.+)\}/, (_, name: string) => encodeURIComponent(pathParams![name]!));
    const all = merged(typeof body === "string" ? jsonType : {}, common, headers);
    const key = authorization(path);
    if (key) all.authorization = key;
    // Followed, a redirect could take the key elsewhere.
    const init = { method, headers: all, signal, redirect: "manual", ...streaming(body) } as const;
    const response = await fetch(origin + route, body === undefined ? init : { ...init, body });
    return { response, text: await response.text() };
  };
