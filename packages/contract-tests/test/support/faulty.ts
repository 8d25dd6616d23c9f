import type { MockFetch } from "@rivya/mock";

type Path = readonly (string | number)[];

const copyOf = async (answer: Response): Promise<Record<string, unknown>> =>
  (await answer.clone().json()) as Record<string, unknown>;

/** Passes answers on, changed where `when` says so. */
export const changing =
  (when: (request: Request, answer: Response) => boolean, change: (answer: Response) => Promise<Response> | Response) =>
  (fetch: MockFetch): MockFetch =>
  async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const about = request.clone();
    const answer = await fetch(request);
    return when(about, answer) ? change(answer) : answer;
  };

/** The same answer with another status. */
export const withStatus =
  (status: number) =>
  (answer: Response): Response =>
    new Response(answer.body, { status, headers: answer.headers });

/** The same answer without a header, or with another value. */
export const withHeader =
  (name: string, value: string | null) =>
  (answer: Response): Response => {
    const headers = new Headers(answer.headers);
    if (value === null) headers.delete(name);
    else headers.set(name, value);
    return new Response(answer.body, { status: answer.status, headers });
  };

/** The same answer with another value somewhere in its body. */
export const withMember =
  (path: Path, value: unknown) =>
  async (answer: Response): Promise<Response> => {
    const body = await copyOf(answer);
    const owner = path
      .slice(0, -1)
      .reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, body);
    owner[path.at(-1)!] = value;
    const headers = new Headers(answer.headers);
    headers.delete("content-length");
    return new Response(JSON.stringify(body), { status: answer.status, headers });
  };

export const isTo =
  (path: string, method = "GET") =>
  (request: Request) =>
    new URL(request.url).pathname.startsWith(path) && request.method === method;
