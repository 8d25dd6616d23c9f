import { RivyaClient, type RivyaClientOptions } from "../../src/index.ts";

/** What the service does with one request: a response, a failure, or whatever a function makes of it. */
export type Canned = Response | Error | ((request: Request) => Response | Promise<Response>);

export const secret = "rvya_sk_secret";

/** Never answers, and does not listen to its signal either. */
export const silence = () => new Promise<Response>(() => undefined);

const answerTo = async (request: Request, next: Canned): Promise<Response> => {
  if (next instanceof Error) throw next;
  return typeof next === "function" ? next(request) : next;
};

/** A client whose service answers with these, one after the other, and what it was asked. */
export function canned(answers: readonly Canned[], options: RivyaClientOptions = {}) {
  const requests: Request[] = [];
  const left = [...answers];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(request);
    const next = left.shift();
    if (!next) throw new Error("more requests than answers");
    return answerTo(request, next);
  };
  const rivya = new RivyaClient({
    apiKey: secret,
    baseUrl: "https://rivya.test",
    random: () => 0.5,
    ...options,
    fetch,
  });
  return { rivya, requests };
}

export const task = (status: string, more: object = {}) => ({
  id: "task_1",
  status,
  model: "qwen-image",
  reserved_credits: 4,
  final_credits: status === "succeeded" ? 4 : 0,
  created_at: "2026-05-11T00:00:00.000Z",
  updated_at: "2026-05-11T00:00:00.000Z",
  result: status === "succeeded" ? { primary_url: "https://cdn.test/0.png", urls: ["https://cdn.test/0.png"] } : null,
  error: status === "failed" ? { code: "generation_failed", message: "The generation failed." } : null,
  ...more,
});

export const kite = { model: "qwen-image", prompt: "A red kite" } as const;

export const balance = () => Response.json({ current_credits: 5 });

export const refusal = (status: number, code: string, headers: Record<string, string> = {}, details?: object[]) =>
  Response.json(
    { error: { code, message: "The request is not valid.", requestId: "req_7", ...(details && { details }) } },
    { status, headers },
  );
