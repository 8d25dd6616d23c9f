import type { ErrorDetail, ErrorResponse, RivyaFile, Task } from "@rivya/openapi";
import { createMock, manualClock, type MockOptions } from "@rivya/mock/core";
import { expect } from "vitest";
import { expectDocumented } from "./documented.ts";

export const fullKey = "rvya_sk_mock_full";
export const origin = "http://mock.test";

export type RequestBody = NonNullable<RequestInit["body"]>;

export interface Ask {
  /** null: none. Default: the key with every scope. */
  readonly key?: string | null;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON, or null where there is none. */
  readonly body: unknown;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function init(method: string, { key = fullKey, json, headers = {}, body }: Ask): RequestInit {
  return {
    method,
    headers: {
      ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
      ...(json === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    ...(body === undefined ? {} : { body }),
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  };
}

/** A mock without a port, on a clock that stands still. Every answer is held against the document. */
export function harness(options: MockOptions = {}) {
  const clock = manualClock();
  const errors: unknown[] = [];
  const mock = createMock({ clock, onError: (error) => errors.push(error), ...options });

  async function ask(method: string, path: string, given: Ask = {}): Promise<Answered> {
    const response = await mock.fetch(new Request(origin + path, init(method, given)));
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = response.headers.get("content-type") === "application/json" && bytes.length > 0;
    const body: unknown = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : null;
    expect(errors).toEqual([]);
    expectDocumented(method, path, response, body);
    return { status: response.status, headers: response.headers, body, bytes };
  }

  const create = (json: unknown, given: Ask = {}) => ask("POST", "/api/v1/generations", { json, ...given });

  return {
    mock,
    clock,
    ask,
    create,
    task: async (json: unknown, given: Ask = {}): Promise<Task> => {
      const answer = await create(json, given);
      expect(answer).toMatchObject({ status: 202 });
      return answer.body as Task;
    },
    read: async (id: string, given: Ask = {}) => (await ask("GET", `/api/v1/generations/${id}`, given)).body as Task,
    upload: (fields: FormData, given: Ask = {}) => ask("POST", "/api/v1/files", { body: fields, ...given }),
    file: async (fields: FormData, given: Ask = {}): Promise<RivyaFile> => {
      const answer = await ask("POST", "/api/v1/files", { body: fields, ...given });
      expect(answer).toMatchObject({ status: 201 });
      return answer.body as RivyaFile;
    },
    credits: async (given: Ask = {}): Promise<number> => {
      const { body } = await ask("GET", "/api/v1/credits", given);
      return (body as { current_credits: number }).current_credits;
    },
  };
}

export const errorOf = ({ body }: Answered) => (body as ErrorResponse).error;
export const detailsOf = (answer: Answered): readonly ErrorDetail[] =>
  answer.status < 400 ? [] : (errorOf(answer).details ?? []);
/** Status, then path and code of each detail: an answer at a glance. */
export const faultOf = (answer: Answered): string =>
  [answer.status, ...detailsOf(answer).map(({ path, code }) => `${path} ${code}`)].join(" ");
