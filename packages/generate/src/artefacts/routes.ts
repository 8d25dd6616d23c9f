import { typescript, type Artefact } from "../artefact.ts";
import { operations, type Document, type LocatedOperation } from "../document.ts";

function route({ path, method, operation, parameters }: LocatedOperation) {
  const body = Object.entries(operation.requestBody?.content ?? {})[0];
  const requirement = operation.security?.[0];
  return {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    scope: requirement ? (Object.values(requirement)[0]?.[0] ?? null) : null,
    body: body ? { contentType: body[0], maxBytes: operation.requestBody!["x-rivya-max-bytes"] } : null,
    takesIdempotencyKey: parameters.some((one) => one.in === "header" && one.name === "Idempotency-Key"),
    status: Number(Object.keys(operation.responses).find((status) => status.startsWith("2"))),
  };
}

interface ErrorCodeFacts {
  readonly status: number;
}

interface ErrorExample {
  readonly error: { readonly code: string; readonly message: string };
}

/** Status and sentence of each error code; the sentence is that of the document's own example. */
export function errors(document: Document) {
  const facts = document.components.schemas.ErrorCode!["x-rivya-error-codes"] as Record<string, ErrorCodeFacts>;
  return Object.fromEntries(
    Object.entries(facts).map(([code, { status }]) => {
      const example = document.components.examples[code]?.value as ErrorExample | undefined;
      if (!example) throw new Error(`components/examples has no ${code}, the example of that error code`);
      return [code, { status, message: example.error.message }];
    }),
  );
}

/** A value as code, for `export const`. */
export const constant = (value: unknown): string => `${JSON.stringify(value, null, 2)} as const`;

/** What the mock answers to: each operation with its path, scope and body, and each error. */
export function routesArtefact(document: Document): Artefact {
  return typescript(
    "packages/mock/src/core/generated/routes.gen.ts",
    `export const routes = ${constant(operations(document).map(route))};

export const errors = ${constant(errors(document))};
`,
  );
}
