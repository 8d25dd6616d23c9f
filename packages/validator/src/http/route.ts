import { operations } from "../generated/operations.gen.ts";
import { show } from "../issues/received.ts";
import type { TextValidator } from "../textual.ts";
import type { Validator } from "../validator.ts";

export type OperationId = keyof typeof operations;

/** The parts of an operation as every operation has them. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<"path" | "query" | "header", TextValidator | null>>;
  readonly requestType: string | null;
  /** Bytes of the request body; null where there is none. */
  readonly maxBytes: number | null;
  readonly requestBody: Validator<unknown> | null;
  readonly responses: Readonly<Record<number, Validator<unknown> | null>>;
  readonly responseHeaders: Readonly<Record<number, TextValidator | null>>;
}

const operationIds = Object.keys(operations) as OperationId[];

/** @throws {RangeError} when there is no such operation. */
export function operationOf(operationId: OperationId): Operation {
  if (Object.hasOwn(operations, operationId)) return operations[operationId];
  throw new RangeError(`the operation must be one of ${operationIds.join(", ")}; received ${show(operationId)}`);
}

export interface Match {
  readonly operationId: OperationId;
  readonly operation: Operation;
  /** The path parameters, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The parameters of a path, or null when it is not of that template. */
function paramsOf(template: string, path: string): Record<string, string> | null {
  const wanted = template.split("/");
  const given = path.split("/").map(decoded);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [at, step] of wanted.entries()) {
    const value = given[at] ?? null;
    const name = /^\{(.+)\}$/.exec(step)?.[1];
    if (value === null || (name === undefined ? step !== value : value === "")) return null;
    if (name !== undefined) params[name] = value;
  }
  return params;
}

/** The operations that a path leads to, one for each method that it takes. */
export const matchesOf = (path: string): Match[] =>
  operationIds.flatMap((operationId) => {
    const operation = operationOf(operationId);
    const params = paramsOf(operation.path, path);
    return params ? [{ operationId, operation, params }] : [];
  });

/** The operation of a path template and a method, as openapi-fetch knows a request. */
export const operationIdOf = (template: string, method: string): OperationId | undefined =>
  operationIds.find((id) => operations[id].path === template && operations[id].method === method);

const paths = operationIds.map((id): readonly string[] => operations[id].path.split("/"));

/** The folder that all paths of the API share, like `/api/v1/`. */
const base = [...paths[0]!.filter((step, at) => paths.every((path) => path[at] === step)), ""].join("/");

/** Whether a path is one of this API, be it that it leads nowhere. */
export const isOfApi = (path: string): boolean => path.startsWith(base);
