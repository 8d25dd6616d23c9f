import { readFile } from "node:fs/promises";
import { createMock, manualClock } from "@rivya/mock/core";
import type { ErrorDetail, ErrorResponse } from "@rivya/openapi";
import { validateRequest } from "@rivya/validator/http";
import { describe, expect, it } from "vitest";
import { form, jpeg } from "../helpers/samples.ts";
import { fullKey, origin } from "../helpers/harness.ts";
import { badRequests } from "./bad-requests.ts";

async function answered(request: Request): Promise<readonly ErrorDetail[]> {
  const response = await createMock({ clock: manualClock() }).fetch(request);
  expect(response.status).toBeGreaterThanOrEqual(400);
  const { error } = (await response.json()) as ErrorResponse;
  return error.details ?? [];
}

async function judged(request: Request): Promise<readonly ErrorDetail[]> {
  const result = await validateRequest(request);
  const issues = result.ok ? [] : result.issues;
  return issues.map(({ pointer, keyword, message }) => ({ path: pointer, code: keyword, message }));
}

describe("the mock says what validateRequest says of", () => {
  // The answer to HEAD has no body to read the sentence from.
  const cases = Object.entries(badRequests).filter(([, make]) => make().method !== "HEAD");

  it.each(cases)("%s", async (_, make) => {
    const issues = await judged(make());
    expect(issues).not.toEqual([]);
    expect(await answered(make())).toEqual(issues);
  });
});

it("every rule that is no keyword of JSON Schema stands in the validator's README", async () => {
  const keywords = /^(type|enum|const|required|pattern|additionalProperties|(min|max)Length)$/;
  const judgements = await Promise.all(Object.values(badRequests).map((make) => judged(make())));
  const codes = new Set(
    judgements
      .flat()
      .map(({ code }) => code)
      .filter((code) => !keywords.test(code)),
  );
  const readme = await readFile(new URL("../../../validator/README.md", import.meta.url), "utf8");
  const table = readme.slice(readme.indexOf("| keyword besides"), readme.indexOf("## Where every byte counts"));
  const named = [...table.matchAll(/`(\w+)`/g)].map((match) => match[1]);
  expect(new Set(named)).toEqual(new Set([...codes, "path"]));
});

describe("the document's example of", () => {
  const url = new URL("../../../../spec/generated/openapi.json", import.meta.url);
  const api = "/api/v1/";
  const key = { Authorization: `Bearer ${fullKey}` };
  const json = { ...key, "Content-Type": "application/json" };
  const create = (body: unknown) =>
    new Request(`${origin}${api}generations`, { method: "POST", headers: json, body: JSON.stringify(body) });
  const reference = { url: `${origin}/media/files/file_gone/a.png`, kind: "image" };

  const requests: Readonly<Record<string, () => Request>> = {
    method_not_allowed: () => new Request(`${origin}${api}generations`, { method: "PUT" }),
    unsupported_media_type: badRequests["another content type"]!,
    payload_too_large: badRequests["a declared size"]!,
    validation_failed: badRequests["a wrong option"]!,
    validation_failed_malformed: badRequests["malformed JSON"]!,
    validation_failed_reference: () =>
      create({ model: "qwen-image", prompt: "x", params: { referenceMediaItems: [reference] } }),
    validation_failed_upload: () =>
      new Request(`${origin}${api}files`, { method: "POST", headers: key, body: form(jpeg(), { type: "image/png" }) }),
  };

  interface Example {
    readonly value: Partial<ErrorResponse>;
  }

  it("an error with details is one of these", async () => {
    const { components } = JSON.parse(await readFile(url, "utf8")) as {
      components: { examples: Readonly<Record<string, Example>> };
    };
    const detailed = Object.entries(components.examples).filter(([, { value }]) => value.error?.details);
    expect(detailed.map(([name]) => name).toSorted()).toEqual(Object.keys(requests).toSorted());
    for (const [name, { value }] of detailed) {
      expect(await answered(requests[name]!()), name).toEqual(value.error!.details);
    }
  });
});
