import type { Validator } from "@rivya/validator";
import { operations } from "@rivya/validator/operations";
import document from "@rivya/openapi/openapi.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Bodies = {
  readonly requestBody: Validator<unknown> | null;
  readonly responses: Readonly<Record<string, Validator<unknown> | null>>;
};

interface Media {
  readonly examples?: Readonly<Record<string, { readonly $ref: string }>>;
}
interface Body {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, Media>>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body>>;
}

const name = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);
const components = document.components as unknown as {
  readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
  readonly responses: Readonly<Record<string, Body>>;
};

function examplesOf(body: Body | undefined): [string, unknown][] {
  const resolved = body?.$ref === undefined ? body : components.responses[name(body.$ref)];
  const all = Object.values(resolved?.content ?? {}).flatMap((media) => Object.values(media.examples ?? {}));
  return all.map(({ $ref }) => [name($ref), components.examples[name($ref)]!.value]);
}

const cases = Object.values(document.paths)
  .flatMap((item) => Object.values(item) as Operation[])
  .filter((operation) => operation.operationId !== undefined)
  .flatMap(({ operationId, requestBody, responses }) => {
    const judges: Bodies = operations[operationId as keyof typeof operations];
    const request = examplesOf(requestBody).map(([example, value]) => ({
      operationId,
      part: "request",
      example,
      value,
      judge: judges.requestBody,
    }));
    const answers = Object.entries(responses).flatMap(([status, body]) =>
      examplesOf(body).map(([example, value]) => ({
        operationId,
        part: status,
        example,
        value,
        judge: judges.responses[status]!,
      })),
    );
    return [...request, ...answers];
  });

describe("the examples of the document", () => {
  it("are there for every operation", () => {
    expect(new Set(cases.map(({ operationId }) => operationId))).toStrictEqual(new Set(Object.keys(operations)));
  });

  it.each(cases)("$operationId $part: $example", ({ judge, value }) => {
    expect(told(judge!, value)).toStrictEqual([]);
  });
});
