import { beforeAll, expect, test } from "vitest";
import type { MockFetch } from "@rivya/mock";
import { coverageWalk } from "../../src/checks/coverage-walk/index.ts";
import { ContractDocument } from "../../src/document/contract-document.ts";
import { runContract, type Report } from "../../src/index.ts";
import { inProcess } from "../../src/target/mock.ts";
import { document } from "../support/context.ts";

const planning = { document, seed: 1, cases: 1 };

let whole: Report;

beforeAll(async () => {
  whole = await runContract({ inProcess: true, checks: ["coverage-walk"], spec: document });
});

const keywords = ({ coverage }: Report) => coverage.find(({ kind }) => kind === "keyword")!;

test("a mock that does what the document says holds", () => {
  expect(whole.outcomes.filter(({ result }) => result !== "held")).toEqual([]);
});

test("every keyword of every request is seen from both sides, or said why it cannot be", () => {
  const { lines, seen, reachable } = keywords(whole);
  expect(lines.filter((line) => line.seen === 0 && line.unreachable === undefined)).toEqual([]);
  expect(seen).toBe(reachable);
});

test("what cannot be seen is what is always text, and one header that nobody refuses", () => {
  const unseen = keywords(whole).lines.filter(({ unreachable }) => unreachable !== undefined);
  expect(unseen.map(({ key }) => key.replace("#/components/", "")).toSorted()).toEqual([
    "parameters/FileId/schema/type",
    "parameters/IdempotencyKey/schema/type",
    "parameters/IfNoneMatch/schema/minLength",
    "parameters/IfNoneMatch/schema/type",
    "parameters/TaskId/schema/type",
    "schemas/FileKind/type",
    "schemas/ModelId/type",
    "schemas/UploadFileRequest/type",
  ]);
});

const named = () => [...coverageWalk.cases(planning)].map(({ operationId, title }) => `${operationId} ${title}`);

test("cases are the same every time, and each has a title of its own", () => {
  expect(named()).toEqual(named());
  expect(new Set(named()).size).toBe(named().length);
});

test("what is sent to be refused is counted as if it could cost as well", () => {
  const broken = [...coverageWalk.cases(planning)].find(
    ({ title }) => title === "qwen-image QwenImageRequest/required broken",
  );
  // Once without the prompt, for 4 credits; once without the model, for what the dearest of all costs.
  expect(broken?.maxCredits).toBe(4 + 28);
});

/** A mock that is told that texts of so many characters are one shorter. */
const forgetting =
  (characters: number) =>
  (fetch: MockFetch): MockFetch =>
  async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    if (!request.url.endsWith("/generations") || request.method !== "POST") return fetch(request);
    const text = await request.clone().text();
    return fetch(
      new Request(request, { method: "POST", body: text.replace("a".repeat(characters), "a".repeat(characters - 1)) }),
    );
  };

test("a limit that is off by one is found, with keyword, pointer and the request", async () => {
  const target = await inProcess({ wrap: forgetting(5001) });
  const title = "qwen-image QwenImageRequest/properties/prompt/maxLength broken";
  const { outcomes } = await runContract({ target, checks: ["coverage-walk"], case: title });
  await target.close();
  expect(outcomes).toMatchObject([
    { result: "broke", failure: { check: "coverage-walk", keyword: "maxLength", pointer: "/prompt" } },
  ]);
});

/** The document with something else at a place. */
function changed(change: (schemas: Record<string, Record<string, never>>) => void): ContractDocument {
  const raw = structuredClone(document.raw) as { components: { schemas: never } };
  change(raw.components.schemas);
  return new ContractDocument(raw);
}

type Open = Record<string, unknown>;
const params = (schemas: Open, model: string): Record<string, Open> =>
  (schemas as Record<string, { properties: { params: { properties: Record<string, Open> } } }>)[model]!.properties
    .params.properties;

const changes: [string, string, (schemas: Open) => void][] = [
  [
    "an option more",
    "QwenImageRequest/properties/params/properties/image_size/enum kept",
    (all) => (params(all, "QwenImageRequest").image_size!.enum as string[]).push("huge"),
  ],
  [
    "an option less",
    "QwenImageRequest/properties/params/properties/output_format/enum broken",
    (all) => (params(all, "QwenImageRequest").output_format!.enum as string[]).pop(),
  ],
  [
    "a control less",
    "Qwen2ImageRequest/properties/params/additionalProperties broken",
    (all) => delete params(all, "Qwen2ImageRequest").nsfw_checker,
  ],
  [
    "a control more",
    "QwenImageRequest/properties/params/additionalProperties kept",
    (all) => (params(all, "QwenImageRequest").more = { type: "string" }),
  ],
  [
    "a limit tightened",
    "duration/maximum broken",
    (all) => (params(all, "Happyhorse10Request").duration!.maximum = 14),
  ],
  ["a limit loosened", "duration/minimum kept", (all) => (params(all, "Happyhorse10Request").duration!.minimum = 2)],
  ["a limit taken away", "duration/type kept", (all) => delete params(all, "Happyhorse10Request").duration!.maximum],
  [
    "a member that a closed picture needs and cannot have",
    "referenceMediaItems/items/oneOf/0/required broken",
    (all) => {
      const { oneOf } = params(all, "Happyhorse10Request").referenceMediaItems!.items as { oneOf: Open[] };
      Object.assign(oneOf[0]!, { required: ["more"], properties: { more: { type: "string" } } });
    },
  ],
  [
    "a length that no film that is uploaded here has",
    "ReferenceVideo/properties/durationSeconds/minimum broken",
    (all) => {
      const { properties } = all.ReferenceVideo as { properties: Record<string, Open> };
      properties.durationSeconds!.minimum = 100;
    },
  ],
  ["a type taken away", "duration/type kept", (all) => delete params(all, "Happyhorse10Request").duration!.type],
];

test.each(changes)("%s in the document alone is found", async (_, ending, change) => {
  const spec = changed(change);
  const title = [...coverageWalk.cases({ ...planning, document: spec })].find((one) =>
    one.title.endsWith(ending),
  )?.title;
  const { outcomes } = await runContract({ inProcess: true, checks: ["coverage-walk"], spec, case: title });
  expect(outcomes).toMatchObject([{ result: "broke", failure: { check: "coverage-walk" } }]);
});

test("a keyword that nobody has values for breaks, loudly", async () => {
  const spec = changed((all) => (params(all, "ZImageRequest").aspect_ratio!.contentSchema = {} as never));
  const title = "schemas/ZImageRequest/properties/params/properties/aspect_ratio/contentSchema can be tried";
  const { outcomes } = await runContract({ inProcess: true, checks: ["coverage-walk"], spec, case: title });
  expect(outcomes).toMatchObject([{ result: "broke", failure: { keyword: "contentSchema" } }]);
});
