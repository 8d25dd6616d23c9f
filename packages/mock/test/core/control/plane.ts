import type { Task } from "@rivya/openapi";
import { createMock, manualClock, type MockOptions } from "@rivya/mock/core";
import { expect } from "vitest";
import { textOf } from "../../helpers/body.ts";
import { documented } from "./documented.ts";

export interface Sent {
  readonly json?: unknown;
  /** The body as it is, in the place of `json`. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The address of the caller. Default: `local`. */
  readonly client?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export const bearer = (key = "rvya_sk_mock_full") => ({ authorization: `Bearer ${key}` });
export const origin = "http://127.0.0.1:4010";

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** A mock on a clock that stands still, asked as an adapter asks it. Answers of its control plane are held to its document. */
export function plane(options: MockOptions = {}) {
  const clock = manualClock();
  const mock = createMock({ clock, ...options });

  async function send(
    method: string,
    target: string,
    { json, text, headers = {}, client = "local" }: Sent = {},
  ): Promise<Answered> {
    const content = text ?? (json === undefined ? null : JSON.stringify(json));
    const type = json === undefined ? {} : { "content-type": "application/json" };
    const length = content === null ? {} : { "content-length": String(new TextEncoder().encode(content).length) };
    const answer = await mock.handle({
      method,
      target,
      origin,
      client,
      headers: { ...type, ...length, ...headers },
      body: content === null ? null : chunksOf(content),
    });
    const said = await textOf(answer.body);
    const isJson = answer.headers["Content-Type"] === "application/json" && said !== "";
    const body: unknown = isJson ? JSON.parse(said) : null;
    return { status: answer.status, headers: new Headers(answer.headers), body };
  }

  return {
    mock,
    clock,
    /** Asks the API. */
    api: (method: string, path: string, { headers, ...sent }: Sent = {}) =>
      send(method, path, { ...sent, headers: { ...bearer(), ...headers } }),
    /** Asks the control plane. */
    control: async (method: string, path: string, sent: Sent = {}): Promise<Answered> => {
      const answer = await send(method, `/__mock/${path}`, sent);
      if (answer.status !== 204)
        documented(method, `/__mock/${path.split("?")[0]}`, answer.status, answer.headers, answer.body);
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      return answer;
    },
    task: async (headers: Readonly<Record<string, string>> = {}): Promise<Task> => {
      const json = { model: "qwen-image", prompt: "A red kite" };
      const answer = await send("POST", "/api/v1/generations", { json, headers: { ...bearer(), ...headers } });
      expect(answer.status).toBe(202);
      return answer.body as Task;
    },
  };
}

interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly details?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  };
}

/** Status, code, then path and code of each detail: an error at a glance. */
export function fault({ status, body }: Answered): string {
  const { code, details = [] } = (body as ErrorBody).error;
  return [`${status} ${code}`, ...details.map((detail) => `${detail.path} ${detail.code}`)].join(", ");
}

export const messagesOf = ({ body }: Answered): string[] =>
  ((body as ErrorBody).error.details ?? []).map((one) => one.message);
