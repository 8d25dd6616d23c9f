import { inOrder } from "./checks.ts";
import { formats } from "./keywords.ts";
import type { Module } from "./module.ts";
import { fileName, schemaName } from "./names.ts";
import type { Node, Switch } from "./node.ts";

/** Code that stands as it is in an object literal. */
class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

const width = 110;

/** The name of a member in an object literal. `__proto__` would set the prototype. */
const memberName = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);

/** A value as TypeScript, on one line where it fits. */
function print(value: unknown, indent: string): string {
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => print(item, inner))
    : Object.entries(value).map(([name, member]) => `${memberName(name)}: ${print(member, inner)}`);
  const line = list ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  if (!parts.length) return list ? "[]" : "{}";
  if (indent.length + line.length <= width && !line.includes("\n")) return line;
  const [open, close] = list ? "[]" : "{}";
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

const isNode = (keyword: string): boolean =>
  ["additionalProperties", "items", "contains", "nullable", "not", "if", "then", "else"].includes(keyword);

/** The schema as the walker reads it, in the order of the document. */
export function embed(node: Node, module: Module): string {
  // No schema leads back to itself, so that what a reference leads to is there before it.
  const reference = (name: string): Code => new Code(module.use(schemaName(name), `./${fileName(name)}`));
  const one = (child: Node): object => {
    if (child.ref !== undefined) return reference(child.ref);
    return child.never ? { not: {} } : Object.fromEntries(inOrder(child).map(([key, value]) => entry(key, value)));
  };
  const map = (children: Readonly<Record<string, Node>>) =>
    Object.fromEntries(Object.entries(children).map(([name, child]) => [name, one(child)]));

  function entry(keyword: string, value: unknown): [string, unknown] {
    if (keyword === "additionalProperties" && (value as Node).never) return [keyword, false];
    if (isNode(keyword)) return [keyword, one(value as Node)];
    switch (keyword) {
      case "pattern":
        return [keyword, new Code(module.pattern(value as string, "pattern"))];
      case "format": {
        const { embedded, file } = formats[value as string]!;
        return [keyword, new Code(module.use(embedded, `../rules/${file}.ts`))];
      }
      case "properties":
        return [keyword, map(value as Record<string, Node>)];
      case "switch": {
        const { on, cases } = value as Switch;
        return [keyword, { on, cases: map(cases) }];
      }
      case "prefixItems":
      case "oneOf":
      case "anyOf":
      case "allOf":
        return [keyword, (value as Node[]).map(one)];
      default:
        return [keyword, value];
    }
  }
  return print(one(node), "");
}
