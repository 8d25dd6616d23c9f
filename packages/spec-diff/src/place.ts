import { record } from "./json.ts";
import { child, siteOf, stepsOf, type Site } from "./site.ts";

const named = new Set(["properties", "patternProperties", "dependentSchemas"]);
const numbered = new Set(["oneOf", "anyOf", "allOf", "prefixItems"]);

/** `["properties", "params", "items"]` -> `params[]` */
function memberPath(steps: readonly string[]): string {
  let path = "";
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at]!;
    if (named.has(step)) path += `${path ? "." : ""}${steps[(at += 1)]}`;
    else if (step === "items") path += "[]";
    else if (step === "additionalProperties") path += ".*";
    else if (numbered.has(step)) path += `(${step} ${Number(steps[(at += 1)]) + 1})`;
    else if (step !== "schema") path += `(${step})`;
  }
  return path;
}

const of = (steps: readonly string[], owner: string): string => {
  const path = memberPath(steps);
  return path ? `\`${path}\` of ${owner}` : owner;
};

export const operationName = (method: string, path: string, operation: unknown): string => {
  const { operationId } = record(operation);
  return typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`;
};

const parameter = (site: Site): string => `the parameter \`${String(site.value.name)}\``;

const skipContent = (steps: readonly string[]): readonly string[] => (steps[0] === "content" ? steps.slice(2) : steps);

function inComponent(site: Site, kind: string, name: string, rest: readonly string[]): string {
  if (kind === "schemas") return of(rest, `\`${name}\``);
  if (kind === "parameters") return of(rest, parameter(child(siteOf(site.document), "components", kind, name)));
  if (kind === "headers") return of(rest, `the header \`${name}\``);
  return of(skipContent(rest), `the ${kind.replace(/s$/, "")} \`${name}\``);
}

function inOperation(site: Site, steps: readonly string[]): string {
  const [kind, path, method, part, key = "", ...rest] = steps as [string, string, string, string, ...string[]];
  const root = siteOf(site.document);
  if (method === "parameters") return of(rest, parameter(child(root, kind, path, method, part)));
  const name = `\`${operationName(method, path, child(root, kind, path, method).value)}\``;
  if (part === "parameters") return `${of(rest, parameter(child(root, kind, path, method, part, key)))} of ${name}`;
  if (part === "requestBody") return of(skipContent([key, ...rest].filter(Boolean)), `the body of ${name}`);
  if (part !== "responses") return name;
  const answer = `the ${key} answer of ${name}`;
  return rest[0] === "headers"
    ? of(rest.slice(2), `the header \`${rest[1]}\` of ${answer}`)
    : of(skipContent(rest), answer);
}

/** Where something stands, in the words of a changelog: `` `params.image_size` of `QwenImageRequest` ``. */
export function placeOf(site: Site): string {
  const steps = stepsOf(site.pointer);
  const [kind, second, third, ...rest] = steps;
  if (kind === "components" && second && third) return inComponent(site, second, third, rest);
  if ((kind === "paths" || kind === "webhooks") && third) return inOperation(site, steps);
  if (kind === "paths" && second) return `\`${second}\``;
  return kind ? `\`${steps.join(".")}\`` : "the document";
}

/** A value as code, long ones cut off. */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  return `\`${text.length > 60 ? `${text.slice(0, 57)}...` : text}\``;
}

export const quoteAll = (values: readonly unknown[]): string => values.map(quote).join(", ");
