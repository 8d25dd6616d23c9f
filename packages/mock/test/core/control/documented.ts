import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { expect } from "vitest";
import { documentText } from "../../../src/core/control/generated/document.gen.ts";
import { matchControlPath } from "../../../src/core/control/match.ts";

interface Response {
  readonly $ref?: string;
  readonly headers?: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, Response>>;
}

export const document = JSON.parse(documentText) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly responses: Readonly<Record<string, Response>>;
    readonly schemas: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  };
};

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
ajv.addSchema(document, "control");

const escaped = (step: string) => step.replaceAll("~", "~0").replaceAll("/", "~1");

function validatorOf(path: string, method: string, status: number, ref: string | undefined): ValidateFunction {
  const response = ref ?? `#/paths/${escaped(path)}/${method.toLowerCase()}/responses/${status}`;
  return ajv.compile({ $ref: `control${response}/content/application~1json/schema` });
}

/** What an answer was to: `getState 200`. Fails where the document does not know it, or its body or headers are other. */
export function documented(method: string, path: string, status: number, headers: Headers, body: unknown): string {
  const route = matchControlPath(path)?.routes.find((one) => one.method === (method === "HEAD" ? "GET" : method));
  if (!route) return `${method} ${path} ${status}`;
  const either = document.paths[route.path]![route.method.toLowerCase()]!.responses[status];
  expect(either, `${route.operationId} documents no ${status}`).toBeDefined();
  const response = either!.$ref ? document.components.responses[either!.$ref.split("/").at(-1)!]! : either!;
  for (const name of Object.keys(response.headers ?? {})) expect(headers.has(name), name).toBe(true);
  if (method !== "HEAD") {
    const validate = validatorOf(route.path, route.method, status, either!.$ref);
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
  }
  return `${route.operationId} ${status}`;
}
