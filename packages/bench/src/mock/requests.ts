/** The text of the n-th request. */
export type RequestText = (n: number) => string;

export const head = (port: number, line: string, ...more: readonly string[]): string =>
  [`${line} HTTP/1.1`, `Host: 127.0.0.1:${port}`, "Authorization: Bearer rvya_sk_mock_full", ...more, "", ""].join(
    "\r\n",
  );

const body = JSON.stringify({
  model: "qwen-image",
  prompt: "A clean editorial product image on a soft studio background",
  params: { image_size: "square_hd", output_format: "png" },
});

const bodyHeaders = ["Content-Type: application/json", `Content-Length: ${body.length}`];

/** Makes one more task each time, each under an idempotency key of its own. */
export function createTask(port: number, run: string): RequestText {
  const [before, after] = head(port, "POST /api/v1/generations", "Idempotency-Key: #", ...bodyHeaders).split("#");
  return (n) => `${before}${run}-${n}${after}${body}`;
}

/** Asks for the tasks in turn. */
export function getTask(port: number, ids: readonly string[]): RequestText {
  const texts = ids.map((id) => head(port, `GET /api/v1/generations/${id}`));
  return (n) => texts[n % texts.length]!;
}
