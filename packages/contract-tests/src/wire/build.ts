import { formContent, type Operation } from "../document/operation.ts";
import { encodeForm, formType, type FormField } from "./form.ts";
import type { ContractRequest } from "./request.ts";

export interface RequestParts {
  /** What stands for `{taskId}` and its like. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** On top of the content type of the body. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as a form. */
  readonly form?: readonly FormField[];
  /** Default: null, no key. */
  readonly key?: string | null;
}

const lowered = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function pathOf({ path }: Operation, params: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`${path} needs a ${name}`);
    return encodeURIComponent(value);
  });
}

function bodyOf({ json, form }: RequestParts): { body: ContractRequest["body"]; type: string | null } {
  if (form) return { body: encodeForm(form), type: formType };
  return json === undefined ? { body: null, type: null } : { body: JSON.stringify(json), type: "application/json" };
}

/**
 * A request of an operation.
 *
 * @throws {RangeError} when its path needs a parameter that is not given, or it takes no form and one is given.
 * @example
 * buildRequest(document.operation("createTask"), { json: { model: "z-image", prompt: "A kite" }, key });
 */
export function buildRequest(operation: Operation, parts: RequestParts = {}): ContractRequest {
  const { params = {}, query = {}, headers = {}, form, key = null } = parts;
  if (form && !formContent(operation)) throw new RangeError(`${operation.operationId} takes no form`);
  const search = new URLSearchParams(query).toString();
  const { body, type } = bodyOf(parts);
  return {
    operationId: operation.operationId,
    method: operation.method,
    path: pathOf(operation, params) + (search && `?${search}`),
    headers: {
      ...(type === null ? {} : { "content-type": type }),
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...lowered(headers),
    },
    body,
  };
}
