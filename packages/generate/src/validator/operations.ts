import { typescript, type Artefact } from "../artefact.ts";
import { operations, refName, resolve, type Document, type MediaType } from "../document.ts";
import { folder } from "./component.ts";
import { constName, fileName } from "./names.ts";

/** The component that the body of a request or a response is. */
function bodyOf(content: Readonly<Record<string, MediaType>> | undefined, where: string): string | null {
  const [type, media] =
    Object.entries(content ?? {}).find(([one]) => /^(application\/json|multipart\/form-data)$/.test(one)) ?? [];
  if (!media) return null;
  const ref = media.schema.$ref;
  if (typeof ref !== "string")
    throw new Error(`${where}: the schema of ${type} stands in the open; make it a component schema`);
  return refName(ref);
}

interface Bodies {
  readonly operationId: string;
  readonly requestBody: string | null;
  readonly responses: Readonly<Record<string, string | null>>;
}

const bodies = (document: Document): Bodies[] =>
  operations(document).map(({ operation }) => ({
    operationId: operation.operationId,
    requestBody: bodyOf(operation.requestBody?.content, operation.operationId),
    responses: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        bodyOf(resolve(document, response).content, `${operation.operationId}, ${status}`),
      ]),
    ),
  }));

const validator = (name: string | null): string => (name === null ? "null" : constName(name));

const operation = ({ operationId, requestBody, responses }: Bodies): string =>
  [
    `  ${operationId}: {`,
    `    requestBody: ${validator(requestBody)},`,
    "    responses: {",
    ...Object.entries(responses).map(([status, name]) => `      ${status}: ${validator(name)},`),
    "    },",
    "  },",
  ].join("\n");

/** Which validator judges which body: by operation, and by status for a response. */
export function operationsArtefact(document: Document): Artefact {
  const all = bodies(document);
  const used = new Set(
    all.flatMap((one) => [one.requestBody, ...Object.values(one.responses)]).filter((name) => name !== null),
  );
  const imports = [...used].toSorted().map((name) => `import { ${constName(name)} } from "./${fileName(name)}";`);
  return typescript(
    `${folder}/operations.gen.ts`,
    `${imports.join("\n")}

/** The validator of each body: by operation, and of a response by its status. \`null\`: there is no body. */
export const operations = {
${all.map(operation).join("\n")}
} as const;
`,
  );
}
