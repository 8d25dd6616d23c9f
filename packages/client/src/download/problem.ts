/** What keeps an answer from being the file that was asked for. What has no type may be one. */
export function problemOf({ ok, status, type, headers, body }: Response): string | undefined {
  if (ok) {
    const isText = /^(text|application\/(?!octet-stream))/.test(headers.get("content-type") ?? "");
    return isText || !body ? "is no picture, video or sound" : undefined;
  }
  if ([403, 404, 410].includes(status)) return "says that the link has expired; ask for the task again, for a new one";
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) return "is a redirect, which is not followed";
  return "is an error of the place that keeps the file";
}

const longest = 65_536;

/** The beginning of an answer that is no file, however much there is of it. */
export async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (text.length < longest) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
  void reader.cancel().catch(() => undefined);
  return text.slice(0, longest);
}
