import type { Node } from "../node.ts";
import { rules, type Path, type Scope } from "./scope.ts";
import { refuse } from "./test.ts";

function memberCase(name: string, node: Node, path: Path, scope: Scope): string[] {
  const { properties = {}, required = [], additionalProperties } = node;
  const member = properties[name] ?? additionalProperties ?? {};
  const lines = refuse(scope.test(member, "member", [...path, name]), "        ");
  const isNever = lines.length === 1 && lines[0]!.trim() === "return false;";
  const counted = required.includes(name) && !isNever ? ["        required++;"] : [];
  if (!lines.length && !counted.length && !additionalProperties) return [];
  return [`      case ${JSON.stringify(name)}:`, ...lines, ...counted, ...(isNever ? [] : ["        break;"])];
}

function otherCase({ additionalProperties }: Node, path: Path, scope: Scope): string[] {
  if (!additionalProperties) return [];
  const lines = refuse(scope.test(additionalProperties, "member", [...path, "other"]), "        ");
  return lines.length ? ["      default:", ...lines] : [];
}

/**
 * One pass over the own members of `value`, required ones counted: a member that only the prototype has is none, and
 * one that is undefined counts as absent, as it will be in JSON.
 */
export function membersBody(node: Node, path: Path, scope: Scope): string[] {
  const { properties = {}, required = [], minProperties = 0, maxProperties } = node;
  const names = [...new Set([...Object.keys(properties), ...required])];
  const cases = [...names.flatMap((name) => memberCase(name, node, path, scope)), ...otherCase(node, path, scope)];
  const counts = minProperties > 0 || maxProperties !== undefined;
  const ends = [
    ...(required.length ? [`required === ${new Set(required).size}`] : []),
    ...(minProperties > 0 ? [`members >= ${minProperties}`] : []),
    ...(maxProperties === undefined ? [] : [`members <= ${maxProperties}`]),
  ];
  const loop = (): string[] => [
    "  for (const key in value) {",
    "    const member = value[key];",
    `    if (member === undefined || !${scope.module.use("isOwn", rules("types"))}(value, key)) continue;`,
    ...(counts ? ["    members++;"] : []),
    ...(cases.length ? ["    switch (key) {", ...cases, "    }"] : []),
    "  }",
  ];
  return [
    `  if (!${scope.module.use("isObject", rules("types"))}(value)) return false;`,
    ...(required.length ? ["  let required = 0;"] : []),
    ...(counts ? ["  let members = 0;"] : []),
    ...(cases.length || counts ? loop() : []),
    `  return ${ends.join(" && ") || "true"};`,
  ];
}
