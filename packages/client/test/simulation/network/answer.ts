/** An answer on its way back, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const html = { "content-type": "text/html" };

export const page = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { ...html, ...headers },
  body: `<html><body><h1>${text}</h1></body></html>`,
});

export const json = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

/** What the answer asks to wait, in milliseconds; null when it asks for nothing that can be understood. */
export function askedToWait({ headers }: Answer, wall: number): number | null {
  const text = headers["retry-after"] ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = text.endsWith("GMT") ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(date - wall, 0);
}
