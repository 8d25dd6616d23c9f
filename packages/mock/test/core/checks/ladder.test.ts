import { createMock, manualClock, type MockRequest } from "@rivya/mock/core";
import { expect, it } from "vitest";
import { checks } from "../../../src/core/pipeline.ts";
import { textOf } from "../../helpers/body.ts";

const utf8 = new TextEncoder();

async function* one(body: string): AsyncGenerator<Uint8Array> {
  yield utf8.encode(body);
}

const right = '{"model":"qwen-image","prompt":"x"}';
const gone = "http://mock/media/files/file_gone/a.png";
const withReference = `{"model":"qwen-image","prompt":"y","params":{"referenceMediaItems":[{"url":"${gone}","kind":"image"}]}}`;

/** Each rung says what is mended before the request is sent once more, what it is then refused for, and by which rule. */
const ladder = [
  ["", {}, "404 not_found", "route"],
  ["target", "/api/v1/generations", "405 method_not_allowed", "method"],
  ["method", "POST", "409 idempotency_conflict", "effects"],
  ["x-rivya-mock", undefined, "503 public_api_disabled", "availability"],
  ["available", true, "401 api_key_missing", "key"],
  ["authorization", "Bearer rvya_sk_mock_revoked", "401 api_key_revoked", "key"],
  ["authorization", "Bearer rvya_sk_mock_readonly", "403 api_scope_denied", "scope"],
  ["authorization", "Bearer rvya_sk_mock_full", "429 rate_limited", "rate-limit"],
  ["wait", 10_000, "415 unsupported_media_type", "content-type"],
  ["content-type", "application/json", "413 payload_too_large", "declared-size"],
  ["content-length", undefined, "400 validation_failed", "json-body"],
  ["body", withReference, "400 validation_failed", "idempotency-key"],
  ["idempotency-key", "used", "409 idempotency_conflict", "idempotency"],
  ["idempotency-key", "free", "400 validation_failed", "references"],
  ["body", right, "402 insufficient_credits", "credits"],
] as const;

it("a request that is wrong in every way is refused in the order of the contract", async () => {
  const clock = manualClock();
  const mock = createMock({ clock, credits: 4, rateLimit: { requests: 20, seconds: 10 } });
  const base = { origin: "http://mock", client: "local", body: null };
  const send = async (request: Partial<MockRequest>, body: string | null = null) => {
    const sent = {
      ...base,
      method: "GET",
      target: "/",
      headers: {},
      ...request,
      body: body === null ? null : one(body),
    };
    const answer = await mock.handle(sent);
    return { status: answer.status, body: JSON.parse((await textOf(answer.body)) || "{}") };
  };
  const json = { "content-type": "application/json", authorization: "Bearer rvya_sk_mock_full" };
  const create = { method: "POST", target: "/api/v1/generations" };
  const switchTo = (enabled: boolean) =>
    send({ method: "PUT", target: "/__mock/availability", headers: json }, JSON.stringify({ enabled }));

  expect((await send({ ...create, headers: { ...json, "idempotency-key": "used" } }, right)).status).toBe(202);
  for (let count = 1; count < 20; count += 1) await send({ target: "/api/v1/credits", headers: json });
  await switchTo(false);

  let request = { method: "DELETE", target: "/api/v1/generations/" };
  let body = "{";
  let headers: Record<string, string | undefined> = {
    "x-rivya-mock": "error=idempotency_conflict",
    "content-type": "text/plain",
    "content-length": String(2 ** 21),
    "idempotency-key": "x".repeat(256),
  };
  const told: string[] = [];
  for (const [name, value] of ladder) {
    if (name === "available") await switchTo(true);
    else if (name === "wait") await clock.advance(value);
    else if (name === "body") body = value;
    else if (name === "target" || name === "method") request = { ...request, [name]: value };
    else if (name !== "") headers = { ...headers, [name]: value };
    const answer = await send({ ...request, headers }, body);
    told.push(`${answer.status} ${answer.body.error.code}`);
  }
  expect(told).toEqual(ladder.map(([, , expected]) => expected));

  const journal = await send({ target: `/__mock/requests?limit=${ladder.length}` });
  const rules = journal.body.requests.map((entry: { refused_by: string | null }) => entry.refused_by);
  expect(rules).toEqual(ladder.map(([, , , rule]) => rule));
});

it("the ladder has a rung for every check that can refuse", () => {
  const rungs: readonly string[] = ladder.map(([, , , rule]) => rule);
  const without = checks.map(({ name }) => name).filter((name) => !rungs.includes(name));
  // An OPTIONS request is answered and never refused; an upload's body has a file of its own.
  expect(without).toEqual(["options", "upload"]);
});
