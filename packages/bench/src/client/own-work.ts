import type { Contender } from "./contender.ts";
import { measure, type Rounds } from "./rounds.ts";

const answer = JSON.stringify({
  id: "task_qwen_image_example",
  status: "queued",
  model: "qwen-image",
  reserved_credits: 4,
  final_credits: 0,
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
  result: null,
  error: null,
});
const headers = { "content-type": "application/json", "x-request-id": "req_example" };

/** Answers at once, so that what is left is the client. */
const stub = async (): Promise<Response> => new Response(answer, { status: 202, headers });

/** Creates one after the other on a stub. */
export const onStub = (all: readonly Contender[]): Promise<Rounds> =>
  measure(
    all,
    { origin: "http://127.0.0.1:9", key: "rvya_sk_mock_full", fetch: stub },
    { rounds: 13, requests: 2000, atOnce: 1 },
  );
