/** An answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string | null;
}

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(value),
});

export const bytes = (mimeType: string, body: Uint8Array<ArrayBuffer>): Answer => ({
  status: 200,
  headers: { "Content-Type": mimeType, "X-Content-Type-Options": "nosniff" },
  body,
});

export const empty = (status: number, headers: Readonly<Record<string, string>>): Answer => ({
  status,
  headers,
  body: null,
});
