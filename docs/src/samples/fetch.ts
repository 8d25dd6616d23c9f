import type { Json } from "../document/types.ts";
import type { Call } from "./call.ts";
import { literal } from "./literal.ts";
import { origin } from "./origin.ts";

const form = (body: Json) => {
  const all = Object.entries(body as Readonly<Record<string, string>>);
  const lines = all.map(([name, value]) =>
    name === "file"
      ? `form.set("file", new Blob([await readFile(${JSON.stringify(value)})]), ${JSON.stringify(value)});`
      : `form.set(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return [`import { readFile } from "node:fs/promises";`, "", "const form = new FormData();", ...lines, ""];
};

function options({ method, needsKey, body, multipart }: Call): string {
  const headers = [
    needsKey ? "    Authorization: `Bearer ${process.env.RIVYA_API_KEY}`,\n" : "",
    body === null || multipart ? "" : `    "Content-Type": "application/json",\n`,
  ].join("");
  const members = [
    method === "GET" ? "" : `  method: ${JSON.stringify(method)},\n`,
    headers === "" ? "" : `  headers: {\n${headers}  },\n`,
    body === null ? "" : multipart ? "  body: form,\n" : `  body: JSON.stringify(${literal(body, "  ")}),\n`,
  ].join("");
  return members === "" ? "" : `, {\n${members}}`;
}

/** A call by the platform's own `fetch`. */
export function plainFetch(call: Call): string {
  const before = call.multipart ? form(call.body) : [];
  return [
    ...before,
    `const response = await fetch("${origin}${call.path}"${options(call)});`,
    "console.log(response.status, await response.json());",
  ].join("\n");
}
