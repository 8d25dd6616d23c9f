/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface Document {
  readonly paths: Record<string, PathItem>;
  readonly components: {
    readonly schemas: Record<string, Schema>;
    readonly examples: Record<string, { readonly value: unknown }>;
    readonly [kind: string]: Record<string, unknown>;
  };
}

export interface PathItem {
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly [method: string]: Operation | readonly (Parameter | Ref)[] | undefined;
}

export interface Operation {
  readonly operationId: string;
  readonly security?: readonly Record<string, readonly string[]>[];
  readonly parameters?: readonly (Parameter | Ref)[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Record<string, MediaType>;
    readonly "x-rivya-max-bytes"?: number;
  };
  readonly responses: Record<string, Response | Ref>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface MediaType {
  readonly schema: Schema;
  readonly examples?: Record<string, unknown>;
}

export interface Header {
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Response {
  readonly headers?: Record<string, Header | Ref>;
  readonly content?: Record<string, MediaType>;
  readonly "x-rivya-error-codes"?: readonly string[];
}

export interface Ref {
  readonly $ref: string;
}

/** A JSON Schema of dialect 2020-12, or a schema that refers to another. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** What a JSON Pointer within the document, as `$ref` has it, points at. */
export function lookup(document: Document, ref: string): unknown {
  const steps = ref
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const found = steps.reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
  if (!ref.startsWith("#/") || found === undefined) throw new Error(`the document has no ${ref}`);
  return found;
}

export const isRef = (value: object): value is Ref => "$ref" in value;

/** The thing itself, where a reference may stand in its place. */
export function resolve<T extends object>(document: Document, value: T | Ref): T {
  return isRef(value) ? resolve<T>(document, lookup(document, value.$ref) as T | Ref) : value;
}

/** The last step of a reference to a component: its name. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

export interface LocatedOperation {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
}

/** Every operation, in the order of the document, with the parameters of its path. */
export function operations(document: Document): LocatedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as Operation | undefined;
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ path, method, operation, parameters: parameters.map((one) => resolve(document, one)) }];
    }),
  );
}
