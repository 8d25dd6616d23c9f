import { ContractDocument } from "../../src/document/contract-document.ts";
import type { Placed, Schema } from "../../src/document/schema.ts";

export interface Small {
  readonly document: ContractDocument;
  readonly placed: Placed;
}

/** A document with one schema, and others that it may refer to. */
export function smallDocument(schema: Schema, others: Readonly<Record<string, Schema>> = {}): Small {
  const document = new ContractDocument({
    openapi: "3.1.1",
    info: { title: "Small", version: "1" },
    paths: {},
    components: { schemas: { Small: schema, ...others } },
  });
  return { document, placed: { schema, pointer: "#/components/schemas/Small" } };
}
