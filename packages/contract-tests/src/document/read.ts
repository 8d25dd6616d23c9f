import { find, below } from "./pointer.ts";
import type {
  AnswerHeader,
  Content,
  DocumentedAnswer,
  Link,
  NamedExample,
  Operation,
  Parameter,
  RequestBody,
} from "./operation.ts";
import { isObject, type Schema } from "./schema.ts";

type Node = Record<string, unknown>;

/** A part of the document and where it stands, with its references followed. */
export interface Found {
  readonly value: Node;
  readonly pointer: string;
}

export type Follow = (value: unknown, pointer: string) => Found;

export const follower =
  (raw: Schema): Follow =>
  (value, pointer) => {
    let at = { value: isObject(value) ? value : {}, pointer };
    for (const seen = new Set<string>(); typeof at.value.$ref === "string" && !seen.has(at.value.$ref);) {
      seen.add(at.value.$ref);
      const found = find(raw, at.value.$ref);
      at = { value: isObject(found) ? found : {}, pointer: at.value.$ref };
    }
    return at;
  };

const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

function schemaIn(value: Node, pointer: string): { schema: Schema; pointer: string } {
  return { schema: isObject(value.schema) ? value.schema : {}, pointer: below(pointer, "schema") };
}

const methods = ["get", "put", "post", "patch", "delete"];

/** Reads operations out of a document. */
export class Reader {
  readonly #raw: Schema;
  readonly #follow: Follow;

  constructor(raw: Schema) {
    this.#raw = raw;
    this.#follow = follower(raw);
  }

  operations(): Operation[] {
    return entries(this.#raw.paths).flatMap(([path, item]) => {
      const pointer = below("#/paths", path);
      return methods.flatMap((method) =>
        isObject(item) && isObject(item[method]) ? [this.#operation(path, item, method, pointer)] : [],
      );
    });
  }

  #operation(path: string, item: Node, method: string, itemPointer: string): Operation {
    const pointer = below(itemPointer, method);
    const value = item[method] as Node;
    const security = (value.security ?? this.#raw.security ?? []) as Record<string, string[]>[];
    return {
      operationId: typeof value.operationId === "string" ? value.operationId : `${method} ${path}`,
      method: method.toUpperCase(),
      path,
      pointer,
      scopes: security.flatMap((one) => Object.values(one).flat()),
      isPublic: security.length === 0,
      parameters: [...this.#parameters(item, itemPointer), ...this.#parameters(value, pointer)],
      body: value.requestBody ? this.#body(this.#follow(value.requestBody, below(pointer, "requestBody"))) : null,
      answers: entries(value.responses).map(([status, answer]) =>
        this.#answer(status, this.#follow(answer, below(pointer, "responses", status))),
      ),
    };
  }

  #parameters(owner: Node, pointer: string): Parameter[] {
    return ((owner.parameters ?? []) as unknown[]).map((parameter, at) => {
      const found = this.#follow(parameter, below(pointer, "parameters", at));
      const { name, in: place, required } = found.value;
      return {
        name: String(name),
        in: place as Parameter["in"],
        required: required === true,
        ...schemaIn(found.value, found.pointer),
      };
    });
  }

  #body({ value, pointer }: Found): RequestBody {
    const maxBytes = value["x-rivya-max-bytes"];
    return {
      contents: this.#contents(value, pointer),
      required: value.required === true,
      maxBytes: typeof maxBytes === "number" ? maxBytes : null,
    };
  }

  #contents(owner: Node, pointer: string): Content[] {
    return entries(owner.content).map(([type, content]) => {
      const found = this.#follow(content, below(pointer, "content", type));
      return { type, ...schemaIn(found.value, found.pointer), examples: this.#examples(found) };
    });
  }

  #examples({ value, pointer }: Found): NamedExample[] {
    return entries(value.examples).map(([name, example]) => {
      const found = this.#follow(example, below(pointer, "examples", name));
      return { name, value: found.value.value, pointer: below(found.pointer, "value") };
    });
  }

  #answer(status: string, { value, pointer }: Found): DocumentedAnswer {
    return {
      status,
      pointer,
      codes: strings(value["x-rivya-error-codes"]),
      headers: entries(value.headers).map(([name, header]) =>
        this.#header(name, this.#follow(header, below(pointer, "headers", name))),
      ),
      contents: this.#contents(value, pointer),
      links: entries(value.links).map(([name, link]) => linkOf(name, this.#follow(link, pointer).value)),
    };
  }

  #header(name: string, { value, pointer }: Found): AnswerHeader {
    return { name, required: value.required === true, ...schemaIn(value, pointer) };
  }
}

function linkOf(name: string, value: Node): Link {
  return {
    name,
    operationId: String(value.operationId),
    parameters: (value.parameters ?? {}) as Link["parameters"],
    requestBody: value.requestBody,
  };
}
