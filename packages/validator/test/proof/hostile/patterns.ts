import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import document from "@rivya/openapi/openapi.json" with { type: "json" };
import { parseSync, Visitor } from "oxc-parser";

export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Every `pattern` of the document: of schemas, parameters and headers. */
function* ofDocument(value: unknown, pointer = "#"): Generator<Pattern> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, one] of Object.entries(value)) {
    const at = `${pointer}/${key}`;
    if (key === "pattern" && typeof one === "string") yield { where: at, source: one, flags: "u" };
    else if (!/^(examples?|default|const|enum)$/.test(key)) yield* ofDocument(one, at);
  }
}

const sources = fileURLToPath(new URL("../../../src", import.meta.url));

/** Every regular expression that stands in our sources. */
function ofFile(file: string): Pattern[] {
  const found: Pattern[] = [];
  const { program, errors } = parseSync(file, readFileSync(join(sources, file), "utf8"));
  if (errors.length) throw new Error(`${file} does not parse: ${errors[0]!.message}`);
  const visitor = new Visitor({
    Literal(node) {
      if ("regex" in node) found.push({ where: `src/${file}`, source: node.regex.pattern, flags: node.regex.flags });
    },
    NewExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "RegExp") {
        throw new Error(`src/${file} makes a regular expression at run time, which no tool can look at`);
      }
    },
  });
  visitor.visit(program);
  return found;
}

const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

const all = [...ofDocument(document), ...files.toSorted().flatMap(ofFile)];

const key = ({ source, flags }: Pattern): string => `/${source}/${flags}`;

/** All of them, each where it is met first: those that were generated from the document stand under the document. */
export const patterns: readonly Pattern[] = all.filter(
  (one, at) => all.findIndex((other) => key(other) === key(one)) === at,
);
