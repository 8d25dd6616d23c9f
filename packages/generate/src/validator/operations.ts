import type { Artefact } from "../artefact.ts";
import { typescript } from "../artefact.ts";
import {
  isRef,
  operations,
  refName,
  resolve,
  type Document,
  type LocatedOperation,
  type MediaType,
} from "../document.ts";
import { folder } from "./component.ts";
import type { Components } from "./components.ts";
import type { Direction } from "./direction.ts";
import { constName, fileName, pascal } from "./names.ts";
import { textsArtefact, type Texts } from "./textual.ts";

interface Body {
  readonly mediaType: string;
  readonly component: string;
}

/** The media type of a body and the component that it is. */
function bodyOf(content: Readonly<Record<string, MediaType>> | undefined, where: string): Body | null {
  const [mediaType, media] =
    Object.entries(content ?? {}).find(([one]) => /^(application\/json|multipart\/form-data)$/.test(one)) ?? [];
  if (!mediaType || !media) return null;
  const ref = media.schema.$ref;
  if (typeof ref !== "string") {
    throw new Error(`${where}: the schema of ${mediaType} stands in the open; make it a component schema`);
  }
  return { mediaType, component: refName(ref) };
}

/** Every name in the code and what it is imported from; the texts by their name. */
class Uses {
  readonly names = new Set<string>();
  readonly texts = new Map<string, Texts>();
  readonly #components: Components;

  constructor(components: Components) {
    this.#components = components;
  }

  body(body: Body | null, direction: Direction): string {
    if (!body) return "null";
    const name = this.#components.nameIn(body.component, direction);
    this.names.add(name);
    return constName(name);
  }

  text(texts: Texts): string {
    if (!Object.keys(texts.members).length) return "null";
    this.names.add(texts.name);
    this.texts.set(texts.name, texts);
    return constName(texts.name);
  }
}

const places = { path: "path parameter", query: "query parameter", header: "header" } as const;

function parametersOf({ operation, parameters }: LocatedOperation, uses: Uses): string[] {
  const { operationId } = operation;
  const odd = parameters.find((one) => !Object.hasOwn(places, one.in));
  if (odd) throw new Error(`${operationId}: the parameter ${odd.name} is in ${odd.in}, which no validator reads`);
  return (["path", "query", "header"] as const).map((place) => {
    const validator = uses.text({
      name: pascal([operationId, place, "parameters"]),
      part: places[place],
      pointer: `${operationId}, ${place} parameter`,
      direction: "request",
      members: Object.fromEntries(parameters.filter((one) => one.in === place).map((one) => [one.name, one])),
    });
    return `${place}: ${validator}`;
  });
}

function responsesOf({ operation }: LocatedOperation, document: Document, uses: Uses) {
  return Object.entries(operation.responses).map(([status, either]) => {
    const { content, headers = {} } = resolve(document, either);
    const where = `${operation.operationId}, ${status}`;
    return {
      body: `      ${status}: ${uses.body(bodyOf(content, where), "response")},`,
      headers: `      ${status}: ${uses.text({
        name: pascal(isRef(either) ? [refName(either.$ref), "headers"] : [operation.operationId, status, "headers"]),
        part: "header",
        pointer: `${where}, header`,
        direction: "response",
        members: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, resolve(document, header)])),
      })},`,
    };
  });
}

function operationText(located: LocatedOperation, document: Document, uses: Uses): string {
  const { operation, method, path } = located;
  const body = bodyOf(operation.requestBody?.content, operation.operationId);
  const responses = responsesOf(located, document, uses);
  return [
    `  ${operation.operationId}: {`,
    `    method: ${JSON.stringify(method.toUpperCase())},`,
    `    path: ${JSON.stringify(path)},`,
    `    parameters: { ${parametersOf(located, uses).join(", ")} },`,
    `    requestType: ${JSON.stringify(body?.mediaType ?? null)},`,
    `    requestBody: ${uses.body(body, "request")},`,
    "    responses: {",
    ...responses.map((one) => one.body),
    "    },",
    "    responseHeaders: {",
    ...responses.map((one) => one.headers),
    "    },",
    "  },",
  ].join("\n");
}

/** Which validator judges what: by operation, and by status for a response; and those of parameters and headers. */
export function operationArtefacts(document: Document, components: Components): Artefact[] {
  const uses = new Uses(components);
  const all = operations(document).map((one) => operationText(one, document, uses));
  const imports = [...uses.names].toSorted().map((name) => `import { ${constName(name)} } from "./${fileName(name)}";`);
  const list = typescript(
    `${folder}/operations.gen.ts`,
    `${imports.join("\n")}

/**
 * The validators of each operation: of its parameters and its request body, and of the body and the headers of each
 * response by status. \`null\`: there is none.
 */
export const operations = {
${all.join("\n")}
} as const;
`,
  );
  return [...[...uses.texts.values()].map((texts) => textsArtefact(texts, components)), list];
}
