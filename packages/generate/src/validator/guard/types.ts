import type { Node } from "../node.ts";
import { arrayTests } from "./array.ts";
import { numberTests } from "./number.ts";
import { rules, type Path, type Scope } from "./scope.ts";
import { allOf, anyOf, call, equal, not, type Test } from "./test.ts";
import { textTests } from "./text.ts";

export const memberKeywords = [
  "properties",
  "required",
  "additionalProperties",
  "minProperties",
  "maxProperties",
] as const;

export const aboutMembers = (node: Node): boolean => memberKeywords.some((keyword) => node[keyword] !== undefined);

function isOfType(type: string, value: string, { module }: Scope): Test {
  if (type === "null") return equal(value, "null");
  if (type === "array") return call(`Array.isArray(${value})`);
  if (type === "string" || type === "boolean") return equal(`typeof ${value}`, JSON.stringify(type));
  const name = { object: "isObject", number: "isNumber", integer: "isInteger" }[type]!;
  return call(`${module.use(name, rules("types"))}(${value})`);
}

/** What a value of this type has to keep besides, without the type itself. */
function demands(type: string, node: Node, value: string, path: Path, scope: Scope): Test[] {
  if (type === "string") return textTests(node, value, path, scope);
  if (type === "number" || type === "integer") return numberTests(node, value, scope);
  if (type === "array") return arrayTests(node, value, path, scope);
  return [];
}

function membersOf(node: Node, value: string, path: Path, scope: Scope): Test {
  const kept = memberKeywords
    .filter((keyword) => node[keyword] !== undefined)
    .map((keyword) => [keyword, node[keyword]]);
  return scope.helper({ type: ["object"], ...Object.fromEntries(kept) }, value, path);
}

/** Every type that is allowed, each with what it has to keep; without `type`, what each would have to keep. */
export function typeTests(node: Node, value: string, path: Path, scope: Scope, known?: string): Test[] {
  const full = (type: string): Test =>
    type === "object" && aboutMembers(node)
      ? membersOf(node, value, path, scope)
      : allOf([...(type === known ? [] : [isOfType(type, value, scope)]), ...demands(type, node, value, path, scope)]);
  if (node.type) return [anyOf(node.type.map(full))];
  if (known !== undefined) return [full(known)];
  return ["string", "number", "array", "object"].flatMap((type) => {
    if (type !== "object" && !demands(type, node, value, path, scope).length) return [];
    if (type === "object" && !aboutMembers(node)) return [];
    return [anyOf([not(isOfType(type, value, scope)), full(type)])];
  });
}
