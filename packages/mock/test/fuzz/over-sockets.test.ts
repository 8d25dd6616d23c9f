import * as fc from "fast-check";
import { expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import { expectAnswer } from "./judge.ts";
import { flat } from "./memory.ts";
import { responses } from "./responses.ts";
import { count, seed, told } from "./seed.ts";
import { transmit } from "./transmit.ts";
import { transmission } from "./wire.ts";

const together = 32;

it(`${count} malformed transmissions over sockets are answered as documented`, async () => {
  const errors: unknown[] = [];
  await using mock = await startMock({ onError: (error) => errors.push(error) });
  const statuses = new Set<number>();
  let answered = 0;
  await flat(fc.sample(transmission, { seed, numRuns: count }), async (items) => {
    const left = items.values();
    const work = async () => {
      for (const one of left) {
        const received = await transmit(mock.port, one);
        answered += Math.sign(received.length);
        told(Buffer.concat(one).toString("latin1"), () => {
          expect(errors).toEqual([]);
          for (const response of responses(received)) {
            statuses.add(response.status);
            expectAnswer(response);
          }
        });
      }
    };
    await Promise.all(Array.from({ length: together }, work));
  });
  expect([...statuses]).toEqual(expect.arrayContaining([400, 401, 404, 405, 413, 415]));
  // The others were broken off before they asked for anything.
  expect(answered).toBeGreaterThan(count / 2);
  expect((await fetch(`${mock.url}/api/v1/models`)).status).toBe(200);
});
