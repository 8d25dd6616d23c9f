import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createMock, type MockRequest } from "@rivya/mock/core";
import { expectAnswerTo } from "./judge.ts";
import { flat } from "./memory.ts";
import { badRequest, type BadRequest } from "./requests.ts";
import { count, seed, told } from "./seed.ts";
import { bytesOf } from "../helpers/body.ts";

async function* inTwo(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body.subarray(0, 7);
  yield body.subarray(7);
}

function recordOf({ method, target, headers, body }: BadRequest): MockRequest {
  return {
    method,
    target,
    origin: "http://mock.test",
    client: "local",
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: body && inTwo(body),
  };
}

it(`${count} malformed requests in process are answered as documented`, async () => {
  const errors: unknown[] = [];
  const mock = createMock({ onError: (error) => errors.push(error) });
  const statuses = new Set<number>();
  const requests = fc.sample(badRequest, { seed, numRuns: count });
  await flat(async () => {
    for (const one of requests) {
      const { status, headers, body } = await mock.handle(recordOf(one));
      statuses.add(status);
      const bytes = await bytesOf(body);
      told(one, () => {
        expect(errors).toEqual([]);
        expectAnswerTo(one, { status, headers: new Headers(headers), body: Buffer.from(bytes) });
      });
    }
  });
  expect([...statuses]).toEqual(expect.arrayContaining([400, 401, 404, 405, 413, 415]));
});
