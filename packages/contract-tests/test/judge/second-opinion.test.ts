import { expect, test } from "vitest";
import { ContractDocument } from "../../src/document/contract-document.ts";
import { secondOpinion } from "../../src/judge/second-opinion.ts";
import type { Exchange } from "../../src/wire/exchange.ts";
import { document } from "../support/context.ts";

const balance = (json: unknown): Exchange => ({
  request: { operationId: "getCredits", method: "GET", path: "/api/v1/credits", headers: {}, body: null },
  answer: { status: 200, headers: new Headers(), bytes: new Uint8Array(), json },
});

test("the validator of the document finds what ajv may have missed", () => {
  expect(secondOpinion(document, balance({ current_credits: 7 }))).toEqual([]);
  expect(secondOpinion(document, balance({ current_credits: -7 }))).toMatchObject([
    { keyword: "validator", received: expect.stringContaining("current_credits") },
  ]);
});

test("of another document it knows nothing", () => {
  const other = new ContractDocument(structuredClone(document.raw));
  expect(secondOpinion(other, balance({ current_credits: -7 }))).toEqual([]);
});
