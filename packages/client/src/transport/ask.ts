import type { Body, Outgoing } from "./outgoing.ts";
import type { Service } from "./service.ts";

/** One request. */
export interface Question extends Pick<Outgoing, "method" | "path" | "pathParams" | "init"> {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | undefined;
  readonly signal: AbortSignal;
}

/** Its answer, read to the end. */
export interface Reply {
  readonly response: Response;
  readonly text: string;
  /** What was made of it, where it is not JSON. */
  readonly data?: object;
}

/** Sends one request, with the key where it needs one. */
export type Ask = (question: Question) => Promise<Reply>;

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
  async ({ method, path, pathParams, headers, body, init, signal }) => {
    const route = path.replace(/\{(.+)\}/, (_, name: string) => encodeURIComponent(pathParams![name]!));
    const all = merged(typeof body === "string" ? jsonType : {}, common, headers);
    const key = authorization(path);
    if (key) all.authorization = key;
    // Followed, a redirect could take the key elsewhere.
    const response = await fetch(origin + route, {
      method,
      headers: all,
      body: body ?? null,
      signal,
      redirect: "manual",
      ...init,
    });
    return { response, text: await response.text() };
  };
