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
import { NameClashError } from "./name-clash-error.ts";
import { constName, fileName, pascal } from "./names.ts";
import { below } from "./place.ts";
import { refuseNames } from "./refuse-names.ts";
import { textsArtefact, type Texts } from "./textual.ts";

interface Body {
  readonly mediaType: string;
  readonly component: string;
}

/** The media type of a body and the component that it is. */
function bodyOf(content: Readonly<Record<string, MediaType>> | undefined): Body | null {
  const [one] = Object.entries(content ?? {});
  return one ? { mediaType: one[0], component: refName(one[1].schema.$ref as string) } : null;
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
    const held = this.texts.get(texts.name);
    if (held && held.pointer !== texts.pointer) {
      const what = `${texts.name} would stand for ${held.pointer} too; call one of the two something else`;
      throw new NameClashError(texts.pointer, what);
    }
    this.names.add(texts.name);
    this.texts.set(texts.name, texts);
    return constName(texts.name);
  }
}

const places = { path: "path parameter", query: "query parameter", header: "header" } as const;

const pointerTo = ({ path, method }: LocatedOperation, ...steps: string[]): string =>
  below({ pointer: "#/paths", schemas: {} }, path, method, ...steps).pointer;

function parametersOf(located: LocatedOperation, uses: Uses): string[] {
  const { operation, parameters } = located;
  const { operationId } = operation;
  return (["path", "query", "header"] as const).map((place) => {
    const validator = uses.text({
      name: pascal([operationId, place, "parameters"]),
      part: places[place],
      pointer: pointerTo(located, "parameters"),
      direction: "request",
      members: Object.fromEntries(parameters.filter((one) => one.in === place).map((one) => [one.name, one])),
    });
    return `${place}: ${validator}`;
  });
}

function responsesOf(located: LocatedOperation, document: Document, uses: Uses) {
  const { operation } = located;
  const responses = Object.entries(operation.responses).filter(([status]) => !status.startsWith("x-"));
  return responses.map(([status, either]) => {
    const { content, headers = {} } = resolve(document, either);
    const pointer = isRef(either) ? `${either.$ref}/headers` : pointerTo(located, "responses", status, "headers");
    return {
      body: `      ${status}: ${uses.body(bodyOf(content), "response")},`,
      headers: `      ${status}: ${uses.text({
        name: pascal(isRef(either) ? [refName(either.$ref), "headers"] : [operation.operationId, status, "headers"]),
        part: "header",
        pointer,
        direction: "response",
        members: Object.fromEntries(Object.entries(headers).map(([name, header]) => [name, resolve(document, header)])),
      })},`,
    };
  });
}

function operationText(located: LocatedOperation, document: Document, uses: Uses): string {
  const { operation, method, path } = located;
  const body = bodyOf(operation.requestBody?.content);
  const responses = responsesOf(located, document, uses);
  return [
    `  ${operation.operationId}: {`,
    `    method: ${JSON.stringify(method.toUpperCase())},`,
    `    path: ${JSON.stringify(path)},`,
    `    parameters: { ${parametersOf(located, uses).join(", ")} },`,
    `    requestType: ${JSON.stringify(body?.mediaType ?? null)},`,
    `    maxBytes: ${operation.requestBody?.["x-rivya-max-bytes"] ?? null},`,
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
  refuseNames(Object.keys(components.nodes), uses.texts);
  const imports = [...uses.names].toSorted().map((name) => `import { ${constName(name)} } from "./${fileName(name)}";`);
  const list = typescript(
    `${folder}/operations.gen.ts`,
    `${imports.join("\n")}

/**
 * The validators of each operation: of its parameters and its request body, and of the body and the headers of each
 * response by status; and the bytes that a request body may have. \`null\`: there is none.
 */
export const operations = {
${all.join("\n")}
} as const;
`,
  );
  return [...[...uses.texts.values()].map((texts) => textsArtefact(texts, components)), list];
}
