import { expect, test } from "vitest";
import { ContractDocument } from "../../src/document/contract-document.ts";
import { runContract } from "../../src/index.ts";
import { jsonContent } from "../../src/document/operation.ts";
import { minimal } from "../../src/samples/minimal.ts";
import { document } from "../support/context.ts";

type Open = Record<string, unknown>;

/** The document with something else at a pointer; undefined takes it away. */
function changed(pointer: string, value: unknown): ContractDocument {
  const raw = structuredClone(document.raw) as Open;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/"));
  const owner = steps.slice(0, -1).reduce<Open>((at, step) => at[step] as Open, raw);
  if (value === undefined) delete owner[steps.at(-1)!];
  else owner[steps.at(-1)!] = value;
  return new ContractDocument(raw);
}

const credits = "#/paths/~1api~1v1~1credits/get";
const create = "#/paths/~1api~1v1~1generations/post";

// The mock is as it is; the document says something else, and the check whose job it is sees that.
test.each<[string, string, unknown, string, string[]]>([
  ["a status is gone", `${create}/responses/402`, undefined, "createTask", ["responses"]],
  ["a status is there that never comes", `${credits}/responses/418`, { description: "" }, "getCredits", ["responses"]],
  [
    "a header is gone",
    "#/components/responses/RateLimited/headers/Retry-After",
    undefined,
    "getCredits",
    ["responses"],
  ],
  ["a header must be there", "#/components/headers/RateLimitLimit/required", true, "getCredits", ["responses"]],
  [
    "a code is gone",
    "#/components/responses/Unauthorized/x-rivya-error-codes",
    ["api_key_missing"],
    "getTask",
    ["responses"],
  ],
  [
    "a property is gone",
    "#/components/schemas/Credits/properties/current_credits",
    undefined,
    "getCredits",
    ["responses", "examples"],
  ],
  [
    "a code is under another status",
    "#/components/responses/NotFound/x-rivya-error-codes",
    ["not_found", "rate_limited"],
    "getTask",
    ["responses"],
  ],
  ["another scope", `${credits}/security`, [{ apiKey: ["files:read"] }], "getCredits", ["authentication"]],
  ["one byte less", `${create}/requestBody/x-rivya-max-bytes`, 1024 * 1024 - 1, "createTask", ["responses", "http"]],
  [
    "one byte more of a form",
    "#/paths/~1api~1v1~1files/post/requestBody/x-rivya-max-bytes",
    100 * 1024 * 1024 + 1,
    "uploadFile",
    ["http"],
  ],
])("%s: found", async (_, pointer, value, only, wanted) => {
  const checks = ["examples", "responses", "authentication", "http"];
  const report = await runContract({ inProcess: true, spec: changed(pointer, value), only: [only], checks });
  const found = report.outcomes.flatMap(({ failure }) => (failure ? [failure.check] : []));
  expect([...new Set(found)].toSorted()).toEqual(wanted.toSorted());
});

test("a document without examples of requests is no reason to cry", async () => {
  const content = `${create}/requestBody/content/application~1json`;
  const { schema } = document.at(content) as { schema: unknown };
  const raw = changed(content, { schema }).raw;
  const schemas = Object.values((raw.components as { schemas: Record<string, Open> }).schemas);
  for (const one of schemas) delete one.examples;
  const spec = new ContractDocument(raw);
  const report = await runContract({ inProcess: true, spec, only: ["createTask"], checks: ["responses", "http"] });
  expect(report.outcomes.filter(({ result }) => result === "broke")).toEqual([]);
});

const bodies = document.operations.flatMap((operation) => jsonContent(operation) ?? []);

test.each(bodies)("a small body of one's own keeps the schema at $pointer", (content) => {
  expect(document.faults(content.pointer, minimal(document, content))).toEqual([]);
});
