/**
 * Unless redirects are refused and no window is named, the fetch of Node keeps a copy of all that it sends, for a
 * redirect that could follow: an upload would be held in memory. That of workerd knows no refusal, and browsers, which
 * send no streams, do not tell what they refuse.
 */
export function fetchInit(isBrowser: boolean): object {
  const plain = { duplex: "half" };
  const init = { ...plain, redirect: "error", window: null } as const;
  try {
    return !isBrowser && new Request("https://rivya.ai", init).redirect === "error" ? init : plain;
  } catch {
    return plain;
  }
}

/** Whether a fetch that was told to refuse redirects has done so, as far as it says. */
export function isRedirect(reason: unknown): boolean {
  const { message, code, cause } = Object(reason) as Partial<Record<string, unknown>>;
  return /redirect/i.test(`${String(message)} ${String(code)}`) || (cause !== undefined && isRedirect(cause));
}
