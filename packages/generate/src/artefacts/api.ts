import type { Artefact } from "../artefact.ts";
import {
  isRef,
  operations,
  refName,
  resolve,
  type Document,
  type LocatedOperation,
  type MediaType,
  type Response,
  type Schema,
} from "../document.ts";
import { readComponents } from "../validator/components.ts";
import { constName, guardName, typeName, validateName } from "../validator/names.ts";

const heading = "Generated from the OpenAPI document by `pnpm generate`. Do not edit.";

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A schema as a reader of types sees it. */
function typeOf(schema: Schema): string {
  if (isRef(schema)) return typeName(refName(schema.$ref));
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.enum)
    return list(schema.enum)
      .map((value) => JSON.stringify(value))
      .join(" | ");
  const branches = [...list(schema.oneOf), ...list(schema.anyOf)] as Schema[];
  if (branches.length) return branches.map(typeOf).join(" | ");
  const items = schema.items as Schema | undefined;
  if (items) return `(${typeOf(items)})[]`;
  return Array.isArray(schema.type)
    ? schema.type.join(" | ")
    : typeof schema.type === "string"
      ? schema.type
      : "unknown";
}

/** One line a member, those of nested objects under their path. */
function membersOf(schema: Schema, path = ""): string[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  return properties.flatMap(([name, member]) => {
    const mark = list(schema.required).includes(name) ? "" : "?";
    return [`  ${path}${name}${mark}: ${typeOf(member)}`, ...membersOf(member, `${path}${name}.`)];
  });
}

const contentOf = (content: Record<string, MediaType> = {}): string =>
  Object.entries(content)
    .map(([type, media]) => `${type} ${typeOf(media.schema)}`)
    .join(" | ") || "no body";

function operationLines(document: Document, { path, method, operation, parameters }: LocatedOperation): string[] {
  return [
    `operation ${operation.operationId}: ${method.toUpperCase()} ${path}`,
    ...parameters.map((one) => `  ${one.in} ${one.name}${one.required ? "" : "?"}: ${typeOf(one.schema)}`),
    ...(operation.requestBody ? [`  body: ${contentOf(operation.requestBody.content)}`] : []),
    ...Object.entries(operation.responses).map(
      ([status, response]) => `  ${status}: ${contentOf(resolve<Response>(document, response).content)}`,
    ),
  ];
}

const artefact = (path: string, lines: readonly string[]): Artefact => ({
  path,
  text: `${heading}\n\n${lines.join("\n")}\n`,
});

/** What a program sees of `@rivya/openapi` that the document decides: a change of it is a change for users. */
export function openapiApi(document: Document): Artefact {
  const schemas = Object.entries(document.components.schemas)
    .map(([name, schema]) => ({ name: typeName(name), schema }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return artefact("spec/generated/api.txt", [
    ...schemas.flatMap(({ name, schema }) => {
      const members = membersOf(schema);
      return [`type ${name}${members.length ? "" : ` = ${typeOf(schema)}`}`, ...members];
    }),
    ...operations(document).flatMap((one) => operationLines(document, one)),
  ]);
}

/** The same of `@rivya/validator`: what it exports, one line a schema. */
export function validatorApi(document: Document): Artefact {
  const names = Object.keys(readComponents(document).nodes).toSorted();
  return artefact(
    "packages/validator/src/generated/api.txt",
    names.map((name) => `${constName(name)}, ${guardName(name)}, ${validateName(name)}`),
  );
}
