import * as fc from "fast-check";
import { formBody, jsonBody, typedBody, type TypedBody } from "./bodies.ts";
import { method, target } from "./targets.ts";
import { among, headerText } from "./texts.ts";

export interface BadRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array<ArrayBuffer> | null;
}

const bearer = among("rvya_sk_mock_full", "rvya_sk_mock_readonly", "rvya_sk_mock_revoked", "").map(
  (key) => `Bearer ${key}`,
);
const authorization = fc.oneof({ weight: 6, arbitrary: fc.constant("Bearer rvya_sk_mock_full") }, bearer, headerText);

const oddHeader = fc.oneof(
  fc.tuple(among("Idempotency-Key", "idempotency-key"), fc.oneof(headerText, among("x".repeat(256), "a, b"))),
  fc.tuple(
    fc.constant("X-Rivya-Mock"),
    fc.oneof(
      headerText,
      among("fail", "slow=x", "times=0", "explode", "error=", ",,", "drop,truncate"),
      among("drop", "truncate", "slow=20", "slow=20,drop;times=1"),
    ),
  ),
  fc.tuple(
    among(
      "Content-Encoding",
      "If-None-Match",
      "Range",
      "Accept",
      "Cookie",
      "Origin",
      "X-Forwarded-Host",
      "Expect",
      "Content-Type",
    ),
    fc.oneof(headerText, among("gzip", "*", "bytes=9-1", "bytes=0-0,1-1", "null", "potato")),
  ),
);

/** A request that is all right but for what it asks to happen to its answer. */
export const steeredRequest: fc.Arbitrary<BadRequest> = fc
  .tuple(
    among("GET", "HEAD", "POST"),
    among("/api/v1/credits", "/api/v1/models"),
    among("drop", "truncate", "slow=20", "slow=20, drop"),
  )
  .map(([verb, where, effect]) => ({
    method: verb,
    target: where,
    headers: [
      ["Authorization", "Bearer rvya_sk_mock_full"],
      ["X-Rivya-Mock", effect],
    ],
    body: verb === "POST" ? Uint8Array.from([123, 125]) : null,
  }));

const aim = (path: string, body: fc.Arbitrary<TypedBody>) =>
  fc.record({ method: fc.constant("POST"), target: fc.constant(path), typed: body });

const aimed = fc.oneof(
  { weight: 2, arbitrary: fc.record({ method, target, typed: typedBody }) },
  { weight: 1, arbitrary: aim("/api/v1/generations", jsonBody) },
  { weight: 1, arbitrary: aim("/api/v1/files", formBody) },
);

/** A request with something wrong or odd about it, mostly. */
export const badRequest: fc.Arbitrary<BadRequest> = fc
  .record({
    aim: aimed,
    key: fc.option(authorization, { freq: 8 }),
    odd: fc.array(oddHeader, { maxLength: 3 }),
  })
  .map(
    ({
      aim: {
        method: verb,
        target: where,
        typed: { contentType, body },
      },
      key,
      odd,
    }) => ({
      method: verb,
      target: where,
      headers: [
        ...(key === null ? [] : [["Authorization", key] as const]),
        ...(contentType === null || body === null ? [] : [["Content-Type", contentType] as const]),
        ...odd,
      ],
      body: verb === "GET" || verb === "HEAD" ? null : body,
    }),
  );
