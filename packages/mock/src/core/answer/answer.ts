import type { Body } from "./body.ts";

/** An answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | null;
}

/** An answer of JSON. */
export interface JsonAnswer extends Answer {
  readonly body: string;
}

/** @param body JSON already. */
export const jsonText = (status: number, body: string, headers: Readonly<Record<string, string>> = {}): JsonAnswer => ({
  status,
  headers: { "Content-Type": "application/json", ...headers },
  body,
});

export const json = (status: number, value: unknown, headers?: Readonly<Record<string, string>>): JsonAnswer =>
  jsonText(status, JSON.stringify(value), headers);

export const empty = (status: number, headers: Readonly<Record<string, string>>): Answer => ({
  status,
  headers,
  body: null,
});
