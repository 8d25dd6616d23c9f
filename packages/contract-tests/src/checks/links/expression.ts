import { find } from "../../document/pointer.ts";
import type { Exchange } from "../../wire/exchange.ts";

const inBody = (json: unknown, pointer: string | undefined): unknown => find(json, pointer ?? "");

function inRequest({ request }: Exchange, source: string): unknown {
  const [, place, name = ""] = /^(header|query|body)(?:\.([^#]+)|#(.*))?$/.exec(source) ?? [];
  if (place === "header") return request.headers[name.toLowerCase()];
  if (place === "query") return new URL(request.path, "http://localhost").searchParams.get(name) ?? undefined;
  if (place !== "body" || typeof request.body !== "string") return undefined;
  return inBody(JSON.parse(request.body), source.split("#")[1]);
}

function inResponse({ answer }: Exchange, source: string): unknown {
  if (source.startsWith("header.")) return answer.headers.get(source.slice("header.".length)) ?? undefined;
  return source.startsWith("body") ? inBody(answer.json, source.split("#")[1]) : undefined;
}

/** What a runtime expression of OpenAPI stands for after an exchange; undefined where it stands for nothing. */
export function expressionValue(expression: string, exchange: Exchange): unknown {
  const { request, answer } = exchange;
  if (expression === "$method") return request.method;
  if (expression === "$url") return request.path;
  if (expression === "$statusCode") return answer.status;
  if (expression.startsWith("$request.")) return inRequest(exchange, expression.slice("$request.".length));
  if (expression.startsWith("$response.")) return inResponse(exchange, expression.slice("$response.".length));
  return undefined;
}

const embedded = /\{(\$[^}]+)\}/g;

/** A value of a link, with every expression in it replaced. `missing` hears of those that stand for nothing. */
export function filled(value: unknown, exchange: Exchange, missing: (expression: string) => void): unknown {
  const valueOf = (expression: string): unknown => {
    const found = expressionValue(expression, exchange);
    if (found === undefined) missing(expression);
    return found;
  };
  if (typeof value === "string") {
    if (value.startsWith("$")) return valueOf(value);
    return value.replaceAll(embedded, (_, expression: string) => String(valueOf(expression)));
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, exchange, missing));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, exchange, missing)]));
}
