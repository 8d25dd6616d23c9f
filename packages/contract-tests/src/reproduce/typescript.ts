import type { ContractDocument } from "../document/contract-document.ts";
import { jsonContent } from "../document/operation.ts";
import { spelledOut, type ContractRequest } from "../wire/request.ts";
import { bodyCode } from "./body-code.ts";
import { literal, textCode } from "./code.ts";
import { pathParams } from "./path-params.ts";
import type { Secrets } from "./secrets.ts";

const bearerOf = ({ headers }: ContractRequest): string | undefined =>
  /^Bearer (\S+)$/.exec(headers["authorization"] ?? "")?.[1];

/** A key as code: a variable of the environment, or itself where it is no secret. */
function keyCode(key: string, secrets: Secrets): string {
  const name = secrets.nameOf(key);
  return name === undefined ? textCode(key, secrets) : `process.env.${name}`;
}

type Headers = Readonly<Record<string, string | null>>;

function headersCode(headers: Headers, without: readonly string[], secrets: Secrets): string[] {
  const kept = Object.entries(headers).filter(([name]) => !without.includes(name));
  const pairs = kept.map(([name, value]) => `${literal(name)}: ${value === null ? "null" : textCode(value, secrets)}`);
  return kept.length === 0 ? [] : [`headers: { ${pairs.join(", ")} },`];
}

/** A body that the document's types take as it is, as a value; undefined for any other. */
function typed({ operationId, body, headers }: ContractRequest, document: ContractDocument): unknown {
  if (operationId === null || typeof body !== "string" || headers["content-type"] !== "application/json") {
    return undefined;
  }
  const content = jsonContent(document.operation(operationId));
  try {
    const value = JSON.parse(body) as unknown;
    const isSame = JSON.stringify(value) === body;
    return isSame && content && document.faults(content.pointer, value).length === 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

const block = (lines: readonly string[]): string =>
  lines.flatMap((line) => line.split("\n").map((part) => `  ${part}\n`)).join("");

/** Without a key, and with one in another place, the client sends nothing: then it is the platform's fetch. */
function byFetch({ method, path, headers, body }: ContractRequest, origin: string, secrets: Secrets): string {
  const lines = [
    `method: ${literal(method)},`,
    ...headersCode(headers, [], secrets),
    ...(body === null ? [] : ["body,"]),
  ];
  const url = textCode(/^https?:/.test(path) ? path : origin + path, secrets);
  return `// The client has no such request.
${body === null ? "" : bodyCode(body, secrets)}const response = await fetch(${url}, {
${block(lines)}});
console.log(response.status, await response.text());
`;
}

interface Body {
  readonly code: string;
  readonly lines: readonly string[];
  /** What the headers are to be on top of those of the request, and which of them the client sends by itself. */
  readonly headers: Headers;
  readonly own: readonly string[];
}

function bodyOf(request: ContractRequest, document: ContractDocument, secrets: Secrets): Body {
  if (request.body === null) return { code: "", lines: [], headers: {}, own: [] };
  const value = typed(request, document);
  if (value !== undefined) {
    const lines = [`body: ${secrets.hide(JSON.stringify(value, null, 2))},`];
    return { code: "", lines, headers: {}, own: ["content-type"] };
  }
  const lines = ["body: body as never,", "bodySerializer: (bytes) => bytes,"];
  return { code: bodyCode(request.body, secrets), lines, headers: { "content-type": null }, own: [] };
}

/**
 * A request as a program that uses `@rivya/client`: its `api`, which sends what it is told and nothing of its own.
 */
export function asTypeScript(
  padded: ContractRequest,
  document: ContractDocument,
  origin: string,
  secrets: Secrets,
): string {
  const request = spelledOut(padded);
  const { operationId, method, path, headers } = request;
  const operation = operationId === null ? undefined : document.operation(operationId);
  const key = operation?.isPublic ? undefined : bearerOf(request);
  if (/^https?:/.test(path) || (!operation?.isPublic && key === undefined)) return byFetch(request, origin, secrets);
  const params = operation?.method === method ? pathParams(operation, path) : undefined;
  const isTyped = operation !== undefined && params !== undefined;
  const body = bodyOf(request, document, secrets);
  const own = [...body.own, ...(key === undefined ? [] : ["authorization"])];
  const lines = [
    ...(isTyped && Object.keys(params).length > 0 ? [`params: { path: ${literal(params)} },`] : []),
    ...headersCode({ ...body.headers, ...headers }, own, secrets),
    ...body.lines,
    'parseAs: "text",',
  ];
  const options = [`baseUrl: ${literal(origin)}`, ...(key === undefined ? [] : [`apiKey: ${keyCode(key, secrets)}`])];
  // What the types know nothing of is sent all the same.
  const [where, cast] = isTyped ? [literal(operation.path), ""] : [`${textCode(path, secrets)} as never`, " as never"];
  return `import { RivyaClient } from "@rivya/client";

const rivya = new RivyaClient({ ${options.join(", ")} });
${body.code}const { response, data, error } = await rivya.api.${method}(${where}, {
${block(lines)}}${cast});
console.log(response.status, data ?? error);
`;
}
