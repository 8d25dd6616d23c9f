import * as fc from "fast-check";
import { expect, it } from "vitest";
import { startMock } from "@rivya/mock";
import { expectAnswers, expectAnswersTo } from "./judge.ts";
import { flat } from "./memory.ts";
import { count, seed, told } from "./seed.ts";
import { transmit } from "./transmit.ts";
import { transmission } from "./wire.ts";

const together = 32;

it(`${count} malformed transmissions over sockets are answered as documented`, { timeout: 300_000 }, async () => {
  const errors: unknown[] = [];
  await using mock = await startMock({ onError: (error) => errors.push(error) });
  const statuses = new Set<number>();
  let answered = 0;
  const transmissions = fc.sample(transmission, { seed, numRuns: count });
  await flat(async () => {
    const left = transmissions.values();
    const work = async () => {
      for (const one of left) {
        const transmitted = await transmit(mock.port, one);
        const sent = Buffer.concat(one.pieces).toString("latin1");
        told(sent, () => {
          expect(errors).toEqual([]);
          const answers = one.requests ? expectAnswersTo(one.requests, transmitted) : expectAnswers(sent, transmitted);
          for (const { status } of answers) statuses.add(status);
          answered += Math.sign(answers.length);
        });
      }
    };
    await Promise.all(Array.from({ length: together }, work));
  });
  expect([...statuses]).toEqual(expect.arrayContaining([400, 401, 404, 405, 413, 415]));
  // The others were broken off before they asked for anything.
  expect(answered).toBeGreaterThan(count);
  expect((await fetch(`${mock.url}/api/v1/models`)).status).toBe(200);
});
