import { operations } from "@rivya/validator/operations";
import { expect } from "vitest";
import { matchPath } from "../../src/core/router/match.ts";

interface BodyValidator {
  validate(value: unknown): unknown;
}

const documented: Readonly<Record<string, { readonly responses: Readonly<Record<string, BodyValidator | null>> }>> =
  operations;

const operationOf = (method: string, path: string) =>
  matchPath(path)?.routes.find((route) => route.method === (method === "HEAD" ? "GET" : method))?.operationId;

// What a link leads to can be asked for in parts; nothing else can.
const isMedia = ({ status, headers }: Response) => headers.has("accept-ranges") && status !== 416;

/** Expects what every answer of the mock has, and of an operation's answer that the document knows it. */
export function expectDocumented(method: string, path: string, response: Response, body: unknown): void {
  const requestId = response.headers.get("x-request-id");
  expect(requestId).toMatch(/^req_[0-9A-Za-z]{20,}$/);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("cache-control")).toMatch(
    isMedia(response) ? /^private, max-age=\d+$/ : /^no-(store|cache)$/,
  );
  expect(response.status).toBeLessThan(500);
  if (response.status >= 400 && response.status !== 416 && method !== "HEAD") {
    expect(operations.createTask.responses[400].validate(body)).toMatchObject({ ok: true });
    expect(body).toMatchObject({ error: { requestId } });
  }
  const operation = operationOf(method, path);
  if (operation === undefined || !(operation in documented)) return;
  const validator = documented[operation]!.responses[response.status];
  expect(validator, `${operation} documents no ${response.status}`).not.toBeUndefined();
  if (validator && method !== "HEAD") expect(validator.validate(body)).toMatchObject({ ok: true });
}
