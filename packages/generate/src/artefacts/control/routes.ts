import { typescript, type Artefact } from "../../artefact.ts";
import { operations, refName, type Document, type LocatedOperation } from "../../document.ts";
import { constName, fileName, pascal } from "../../validator/names.ts";
import type { Texts } from "../../validator/textual.ts";
import { constant, errors } from "../routes.ts";
import { folder } from "./folder.ts";

/** The component that the body of a request is; null when it takes none. */
export function bodyOf({ operation }: LocatedOperation): string | null {
  const ref = operation.requestBody?.content["application/json"]?.schema.$ref;
  return typeof ref === "string" ? refName(ref) : null;
}

/** The query parameters; null when there are none. */
export function queryOf({ operation, parameters }: LocatedOperation): Texts | null {
  const query = parameters.filter((one) => one.in === "query");
  if (query.length === 0) return null;
  return {
    name: pascal([operation.operationId, "query", "parameters"]),
    part: "query parameter",
    pointer: `${operation.operationId}, query parameter`,
    direction: "request",
    members: Object.fromEntries(query.map((one) => [one.name, one])),
  };
}

function body(located: LocatedOperation): string {
  const component = bodyOf(located);
  if (component === null) return "null";
  const { required = false, "x-rivya-max-bytes": maxBytes } = located.operation.requestBody!;
  return `{ validator: ${constName(component)}, isRequired: ${required}, maxBytes: ${maxBytes} }`;
}

function route(located: LocatedOperation): string {
  const { path, method, operation } = located;
  const query = queryOf(located);
  return [
    "  {",
    `    operationId: ${JSON.stringify(operation.operationId)},`,
    `    method: ${JSON.stringify(method.toUpperCase())},`,
    `    path: ${JSON.stringify(path)},`,
    `    query: ${query ? constName(query.name) : "null"},`,
    `    body: ${body(located)},`,
    "  },",
  ].join("\n");
}

/** What the control plane answers to: each operation with what judges its requests, and each error. */
export function controlRoutesArtefact(document: Document): Artefact {
  const all = operations(document);
  const names = all.flatMap((one) => [bodyOf(one), queryOf(one)?.name ?? null].filter((name) => name !== null));
  const imports = [...new Set(names)]
    .toSorted()
    .map((name) => `import { ${constName(name)} } from "./${fileName(name)}";\n`);
  return typescript(
    `${folder}/routes.gen.ts`,
    `${imports.join("")}
export const routes = [
${all.map(route).join("\n")}
] as const;

export const errors = ${constant(errors(document))};
`,
  );
}
