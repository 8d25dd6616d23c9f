import { RivyaClient, type Clock } from "../src/index.ts";

/** A client whose service answers with these, one after the other, and what it was asked. */
export function canned(
  answers: readonly (Response | Error | Promise<Response>)[],
  options: { apiKey?: string; clock?: Clock } = {},
) {
  const requests: Request[] = [];
  const left = [...answers];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    requests.push(request);
    const next = left.shift();
    if (!next) throw new Error("more requests than answers");
    if (next instanceof Error) throw next;
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
    });
    return Promise.race([next, aborted]);
  };
  const rivya = new RivyaClient({ apiKey: "rvya_sk_secret", baseUrl: "https://rivya.test", ...options, fetch });
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
