type Arguments = Parameters<typeof globalThis.fetch>;

/** The same request with other headers. */
export function withHeaders([input, init]: Arguments, change: (headers: Headers) => void): Request {
  const request = new Request(input, init);
  change(request.headers);
  return request;
}

/** The same answer with another status or other headers, and its body as it comes. */
export function answerLike(response: Response, status: number, headers: Headers = response.headers): Response {
  return new Response(response.body, { status, headers });
}
