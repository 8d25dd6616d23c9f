import { expect } from "vitest";
import { errors as controlErrors } from "../../src/core/control/generated/routes.gen.ts";
import { errors as apiErrors } from "../../src/core/generated/routes.gen.ts";
import { expectDocumented } from "../helpers/documented.ts";
import type { BadRequest } from "./requests.ts";
import type { RawResponse } from "./responses.ts";

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

/** The same, and the operation that was asked documents it. */
export function expectAnswerTo(request: BadRequest, response: RawResponse): void {
  expectAnswer(response);
  if (isOwn(request, response.status)) return;
  expectDocumented(request.method, pathOf(request.target), new Response(null, response), jsonOf(response));
}
