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
