import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { typescript, type Artefact } from "../artefact.ts";
import { refName, type Document, type Schema } from "../document.ts";
import { typeName } from "../validator/names.ts";

const blob = ts.factory.createTypeReferenceNode("Blob");

/** `export type Task = components["schemas"]["Task"]`, for every schema. */
const aliases = (document: Document): string =>
  Object.keys(document.components.schemas)
    .toSorted()
    .map((name) => `export type ${typeName(name)} = components["schemas"]["${name}"];`)
    .join("\n");

/** From the value of `model` to the request that it belongs to. */
function requestsByModel(document: Document): string {
  const { mapping } = document.components.schemas.CreateTaskRequest!.discriminator as {
    mapping: Record<string, string>;
  };
  const members = Object.entries(mapping).map(([id, ref]) => `  ${JSON.stringify(id)}: ${refName(ref)};`);
  return `export interface CreateTaskRequestByModel {\n${members.join("\n")}\n}`;
}

const withoutDiscriminator = (schema: Schema): Schema =>
  Object.fromEntries(Object.entries(schema).filter(([keyword]) => keyword !== "discriminator"));

/**
 * The document without its discriminators: every branch has its `const`, which narrows a union as well, and
 * openapi-typescript writes a remark into the description of each property that a discriminator names.
 */
function withoutDiscriminators(document: Document): Document {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [
    name,
    withoutDiscriminator(schema),
  ]);
  return { ...document, components: { ...document.components, schemas: Object.fromEntries(schemas) } };
}

/** The TypeScript types of a document: paths and operations for openapi-fetch, and every schema by its name. */
export async function typesOf(document: Document): Promise<string> {
  const nodes = await openapiTS(structuredClone(withoutDiscriminators(document)) as never, {
    defaultNonNullable: false,
    transform: (schema) => ((schema as Schema).contentMediaType === "application/octet-stream" ? blob : undefined),
  });
  return [astToString(nodes), aliases(document)].join("\n");
}

export const typesArtefact = async (document: Document): Promise<Artefact> =>
  typescript("spec/src/generated/types.gen.ts", [await typesOf(document), requestsByModel(document), ""].join("\n"));
