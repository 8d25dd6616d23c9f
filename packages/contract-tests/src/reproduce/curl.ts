import { spelledOut, type ContractRequest } from "../wire/request.ts";
import { bodySource } from "./body-source.ts";
import type { Secrets } from "./secrets.ts";
import { word } from "./shell.ts";

/**
 * A request as a command for a POSIX shell, with keys as variables of the environment.
 *
 * @example
 * asCurl(request, "https://rivya.ai", secrets); // curl -i -X POST https://rivya.ai/api/v1/generations -H ...
 */
export function asCurl(request: ContractRequest, origin: string, secrets: Secrets): string {
  const { method, path, headers, body } = spelledOut(request);
  // HEAD by -X would wait for a body that never comes.
  const how = method === "HEAD" ? "-I" : method === "GET" && body === null ? "" : `-X ${method}`;
  // As fetch writes it.
  const { href } = new URL(/^https?:/.test(path) ? path : `${origin}${path}`);
  // curl adds a content type of its own to a body that has none.
  const all = body !== null && headers["content-type"] === undefined ? { ...headers, "content-type": null } : headers;
  const named = Object.entries(all).map(([name, value]) => {
    if (value === null) return `-H ${word(`${name}:`, secrets)}`;
    return `-H ${word(value === "" ? `${name};` : `${name}: ${value}`, secrets)}`;
  });
  const source = body === null ? null : bodySource(body);
  const data =
    source === null
      ? ""
      : source.inline === null
        ? "--data-binary @-"
        : `--data-binary ${word(source.inline, secrets)}`;
  const command = ["curl -si --path-as-is", how, word(href, secrets), ...named, data].filter(Boolean).join(" ");
  return source?.pipe ? `${source.pipe} | ${command}` : command;
}
