import type { ContractDocument } from "../document/contract-document.ts";
import { below } from "../document/pointer.ts";
import type { NamedExample, Operation } from "../document/operation.ts";
import { isObject, type Placed } from "../document/schema.ts";

function schemaExamples(document: ContractDocument, placed: Placed): NamedExample[] {
  const { schema, pointer } = document.resolve(placed);
  const name = pointer.split("/").at(-1)!;
  const own = Array.isArray(schema.examples) ? (schema.examples as unknown[]) : [];
  const branches = Array.isArray(schema.oneOf) ? (schema.oneOf as unknown[]) : [];
  return [
    ...own.map((value, at) => ({ name: `${name} ${at}`, value, pointer: below(pointer, "examples", at) })),
    ...branches.flatMap((branch, at) =>
      isObject(branch) ? schemaExamples(document, { schema: branch, pointer: below(pointer, "oneOf", at) }) : [],
    ),
  ];
}

/** The examples of a request body: those of the operation, and those of each schema that its union is made of. */
export const requestExamples = (document: ContractDocument, { body }: Operation): NamedExample[] =>
  (body?.contents ?? []).flatMap((content) => [...content.examples, ...schemaExamples(document, content)]);
