import { document as bundle } from "@rivya/openapi/document";

interface MediaType {
  readonly schema: { readonly $ref?: string };
  readonly examples?: Record<string, { readonly $ref?: string; readonly value?: unknown }>;
}

interface Response {
  readonly $ref?: string;
  readonly headers?: Record<string, { readonly $ref?: string; readonly required?: boolean }>;
  readonly content?: Record<string, MediaType>;
}

export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly isPublic: boolean;
  readonly requestBody?: { readonly content: Record<string, MediaType> };
  readonly responses: Record<string, Response>;
}

type Node = Record<string, unknown>;

/** The thing itself, where the document has a reference in its place. */
export function resolve<T extends object>(value: T & { readonly $ref?: string }): T {
  if (value.$ref === undefined) return value;
  const steps = value.$ref.slice(2).split("/");
  const found = steps.reduce<unknown>((at, step) => (at as Node)[step.replaceAll("~1", "/")], bundle);
  return resolve(found as T);
}

const methods = ["get", "put", "post", "patch", "delete"] as const;

/** Every operation of the document, in its order. */
export const operations: readonly Operation[] = Object.entries(bundle.paths as Record<string, Node>).flatMap(
  ([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as
        | (Omit<Operation, "method" | "path" | "isPublic"> & { security?: unknown[] })
        | undefined;
      return operation
        ? [{ ...operation, method: method.toUpperCase(), path, isPublic: operation.security?.length === 0 }]
        : [];
    }),
);

/** The status that an operation answers with when all went well. */
export const successStatus = (operation: Operation): number =>
  Number(Object.keys(operation.responses).find((status) => status.startsWith("2")));

export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
}

/** The examples of a request body: those of the operation, and those of each schema that its union is made of. */
export function requestExamples(operation: Operation): NamedExample[] {
  return Object.values(operation.requestBody?.content ?? {}).flatMap((content) => {
    const named = Object.entries(content.examples ?? {}).map(([name, example]) => ({
      name,
      value: resolve(example).value,
    }));
    return [...named, ...schemaExamples(content.schema)];
  });
}

function schemaExamples(schema: Node & { readonly $ref?: string }): NamedExample[] {
  const { oneOf = [], examples = [] } = resolve(schema) as { oneOf?: Node[]; examples?: unknown[] };
  const title = (schema.$ref ?? "").split("/").at(-1);
  return [
    ...examples.map((value, at) => ({ name: `${title} ${at}`, value })),
    ...oneOf.flatMap((branch) => schemaExamples(branch)),
  ];
}

/** The headers that a response must carry. */
export const requiredHeaders = (response: Response): string[] =>
  Object.entries(resolve(response).headers ?? {})
    .filter(([, header]) => resolve(header).required)
    .map(([name]) => name);
