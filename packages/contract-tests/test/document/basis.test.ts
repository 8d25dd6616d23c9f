import { expect, test } from "vitest";
import { basisOf } from "../../src/document/basis.ts";
import { ContractDocument } from "../../src/document/contract-document.ts";
import { document } from "../support/context.ts";

const getCredits = document.operation("getCredits");

test.each([
  ["an answer", 200, undefined, "docs"],
  ["an assumed answer", 500, undefined, "decided"],
  ["an assumed header of a documented answer", 200, "X-Request-Id", "decided"],
  ["an answer that the document does not have", 418, undefined, "docs"],
])("what the document says about %s has its basis", (_, status, header, basis) => {
  expect(basisOf(document, getCredits, status, header)).toBe(basis);
});

test("a document need not say what it rests on", () => {
  const bare = new ContractDocument({
    openapi: "3.1.0",
    paths: { "/a": { get: { operationId: "a", responses: { "200": { description: "" } } } } },
  });
  expect(basisOf(bare, bare.operation("a"), 200)).toBeUndefined();
});
