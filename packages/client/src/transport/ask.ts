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

/** By nothing but fetch. */
export const askByFetch =
  ({ baseUrl, authorization, fetch, headers: common }: Service): Ask =>
  async ({ path, pathParams, method, headers, body, signal, init }) => {
    const route = path.replace(/\{(.+)\}/, (_, name: string) => encodeURIComponent(pathParams![name]!));
    const all: Record<string, string> = {};
    if (typeof body === "string") all["content-type"] = "application/json";
    for (const set of [common, headers]) for (const name in set) all[name.toLowerCase()] = set[name]!;
    const key = authorization(path);
    if (key) all.authorization = key;
    // Followed, a redirect could take the key elsewhere.
    const response = await fetch(baseUrl + route, {
      method,
      headers: all,
      body: body ?? null,
      signal,
      redirect: "manual",
      ...init,
    });
    return { response, text: await response.text() };
  };
