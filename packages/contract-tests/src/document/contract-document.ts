import { prices } from "./prices.ts";
import { find } from "./pointer.ts";
import type { Operation } from "./operation.ts";
import { Reader } from "./read.ts";
import { isObject, type Placed, type Schema } from "./schema.ts";
import { Schemas, type SchemaFault } from "./schemas.ts";

/** What the document says about an error code. */
export interface ErrorCode {
  readonly code: string;
  readonly status: number;
}

/** An OpenAPI document, read. It never changes, and nothing of it is shared with another. */
export class ContractDocument {
  readonly raw: Schema;
  readonly version: string;
  readonly operations: readonly Operation[];
  /** Every error code of the document, with its status. */
  readonly errorCodes: ReadonlyMap<string, ErrorCode>;
  /** Every scope that an operation asks for. */
  readonly scopes: readonly string[];
  /** Credits that a task of each model costs. */
  readonly prices: ReadonlyMap<string, number>;
  readonly #schemas: Schemas;

  constructor(raw: Schema) {
    this.raw = raw;
    const version = find(raw, "#/info/version");
    this.version = typeof version === "string" ? version : "unknown";
    this.operations = new Reader(raw).operations();
    this.errorCodes = errorCodes(raw);
    this.scopes = [...new Set(this.operations.flatMap(({ scopes }) => scopes))];
    this.prices = prices(raw);
    this.#schemas = new Schemas(raw);
  }

  /** @throws {RangeError} when the document has no such operation. */
  operation(operationId: string): Operation {
    const found = this.operations.find((one) => one.operationId === operationId);
    if (found) return found;
    const known = this.operations.map((one) => one.operationId).join(", ");
    throw new RangeError(`the document has no operation ${operationId}; it has ${known}`);
  }

  has(operationId: string): boolean {
    return this.operations.some((one) => one.operationId === operationId);
  }

  /** What stands at `#/...`; undefined where there is nothing. */
  at(pointer: string): unknown {
    return find(this.raw, pointer);
  }

  /** The schema that a chain of bare references ends at. One with other keywords beside `$ref` is left as it is. */
  resolve({ schema, pointer }: Placed): Placed {
    const { $ref, description: _, ...rest } = schema;
    if (typeof $ref !== "string" || Object.keys(rest).some((key) => !key.startsWith("x-"))) return { schema, pointer };
    const target = this.at($ref);
    return this.resolve({ schema: isObject(target) ? target : {}, pointer: $ref });
  }

  /**
   * What a value breaks of the schema at a pointer; empty when it holds. `strict` also refuses members that the schema
   * does not name.
   */
  faults(pointer: string, value: unknown, { strict = false } = {}): readonly SchemaFault[] {
    return this.#schemas.faults(pointer, value, strict);
  }
}

function errorCodes(raw: Schema): ReadonlyMap<string, ErrorCode> {
  const listed = find(raw, "#/components/schemas/ErrorCode/x-rivya-error-codes");
  const entries = isObject(listed) ? Object.entries(listed as Record<string, { status?: unknown }>) : [];
  return new Map(entries.map(([code, { status }]) => [code, { code, status: Number(status) }] as const));
}
