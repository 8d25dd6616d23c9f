import { expect } from "vitest";
import { errors as controlErrors } from "../../src/core/control/generated/routes.gen.ts";
import { errors as apiErrors } from "../../src/core/generated/routes.gen.ts";
import { expectDocumented } from "../helpers/documented.ts";
import type { BadRequest } from "./requests.ts";
import { responses, type RawResponse } from "./responses.ts";
import type { Transmitted } from "./transmit.ts";

const documented: readonly [code: string, status: number][] = [
  ...Object.entries(apiErrors),
  ...Object.entries(controlErrors),
].map(([code, { status }]) => [code, status]);

const pathOf = (target: string) => target.replace(/^http:\/\/[^/]*/, "").split(/[?#]/)[0]!;

const jsonOf = ({ headers, body }: RawResponse): unknown =>
  headers.get("content-type") === "application/json" && body.length > 0 ? JSON.parse(body.toString()) : null;

/** Expects an answer that is no error, or an error of one of the two documents. */
export function expectAnswer(response: RawResponse): void {
  const { status, headers, body } = response;
  const requestId = headers.get("x-request-id");
  expect(requestId).toMatch(/^req_[0-9A-Za-z]{20,}$/);
  expect(status).toBeLessThan(500);
  if (status < 400 || body.length === 0) return;
  const said = jsonOf(response);
  expect(said).toMatchObject({ error: { code: expect.any(String), message: expect.stringMatching(/./), requestId } });
  expect(documented).toContainEqual([(said as { error: { code: string } }).error.code, status]);
}

/** What the document of the API knows nothing of: the control plane, and a header of the mock's own that is wrong. */
const isOwn = ({ target, headers }: BadRequest, status: number): boolean =>
  pathOf(target).startsWith("/__mock/") || (status === 400 && headers.some(([name]) => name === "X-Rivya-Mock"));

/** What could not be read as a request is answered before anybody knows which operation was meant. */
const isUnread = ({ status, headers, body }: RawResponse): boolean =>
  status === 400 && headers.get("connection") === "close" && body.includes('"code":"http"');

/** The same, and the operation that was asked documents it. */
export function expectAnswerTo(request: BadRequest, response: RawResponse): void {
  expectAnswer(response);
  if (isOwn(request, response.status) || isUnread(response)) return;
  expectDocumented(request.method, pathOf(request.target), new Response(null, response), jsonOf(response));
}

const breaks = ({ headers }: BadRequest): boolean =>
  headers.some(([name, value]) => name === "X-Rivya-Mock" && /drop|truncate/.test(value));

/** Expects as many answers as requests, in order; fewer only where the connection was closed, and they could know why. */
export function expectAnswersTo(requests: readonly BadRequest[], { received, isClosed }: Transmitted): RawResponse[] {
  const methods = requests.map(({ method }) => method);
  const { responses: all, rest } = responses(received, methods);
  const missing = requests.slice(all.length);
  const isBroken = missing[0] !== undefined && breaks(missing[0]);
  if (missing.length > 0) {
    expect(isClosed, `${missing.length} of ${requests.length} requests wait for their answers`).toBe(true);
    expect(isBroken || all.at(-1)?.headers.get("connection") === "close", "closed without a word").toBe(true);
  }
  expect(all.length).toBeLessThanOrEqual(requests.length);
  expect(rest.toString("latin1", 0, isBroken ? 0 : 200)).toBe("");
  all.forEach((response, at) => expectAnswerTo(requests[at]!, response));
  return [...all];
}

/** Expects answers, if any, whose requests nobody could count. */
export function expectAnswers(sent: string, { received }: Transmitted): RawResponse[] {
  const { responses: all, rest } = responses(received);
  if (!sent.includes("truncate")) expect(rest.toString("latin1", 0, 200)).toBe("");
  all.forEach(expectAnswer);
  return [...all];
}
