import { typescript, type Artefact } from "../artefact.ts";
import { anyType, checks, checksOf, restItems } from "./checks.ts";
import { embed } from "./embed.ts";
import { guardBody } from "./guard/guard.ts";
import { Module } from "./module.ts";
import { constName, fileName, guardName, schemaName, typeName, validateName } from "./names.ts";
import type { Node } from "./node.ts";

export const folder = "packages/validator/src/generated";

const ruleNames = [
  "isObject",
  "isNumber",
  "isInteger",
  "isMultipleOf",
  "isUnique",
  "isUri",
  "isUriReference",
  "isDateTime",
  "isOwn",
  "hasAny",
  "hasBetween",
  "hasOnly",
  "onlyOne",
  "atLeast",
  "atMost",
  "hasText",
];

/** What a helper or a pattern must not be called, since the module may import it. */
export const reserved = (components: readonly string[]): string[] => [
  ...ruleNames,
  ...Object.values(checks),
  anyType,
  restItems,
  ...components.flatMap((one) => [guardName(one), validateName(one), schemaName(one), constName(one)]),
];

/** The module of one component schema: its guard, its schema as the walker reads it, and both joined. */
export function componentArtefact(
  name: string,
  components: Readonly<Record<string, Node>>,
  isTyped: boolean,
): Artefact {
  const node = components[name]!;
  const title = typeName(name);
  // What a component is in one direction alone has no type in TypeScript.
  const type = isTyped ? title : "unknown";
  const own = [guardName(name), schemaName(name), validateName(name), constName(name)];
  const module = new Module(`#/components/schemas/${name}`, own, reserved(Object.keys(components)));
  if (isTyped) module.use(`type ${type}`, "@rivya/openapi");
  const body = guardBody(node, module, components);
  const schema = embed(node, module);
  const used = checksOf(node, components).map(([keyword, check]) => {
    const checkName = module.use(check, "../issues/checks/index.ts");
    return keyword === checkName ? checkName : `${keyword}: ${checkName}`;
  });
  module.use("type Schema", "../issues/schema.ts");
  module.use("explain", "../validate.ts");
  module.use("type Validate", "../validate.ts");
  module.use("type Validator", "../validator.ts");
  module.use("validator", "../validator.ts");
  const text = [
    module.head,
    "",
    ...module.helpers.flatMap((helper) => [helper, ""]),
    `/** Whether a value is what the document calls \`${title}\`. */`,
    `export function ${guardName(name)}(value: unknown): value is ${type} {`,
    body,
    "}",
    "",
    `export const ${schemaName(name)}: Schema = ${schema};`,
    "",
    `/** Tells everything that keeps a value from being what the document calls \`${title}\`. */`,
    `export const ${validateName(name)}: Validate<${type}> = /* @__PURE__ */ explain(`,
    `  ${schemaName(name)},`,
    `  { ${used.join(", ")} },`,
    ");",
    "",
    `/** Judges what the document calls \`${title}\`. */`,
    `export const ${constName(name)}: Validator<${type}> = /* @__PURE__ */ validator(`,
    `  ${guardName(name)},`,
    `  ${validateName(name)},`,
    `  ${schemaName(name)},`,
    ");",
    "",
  ];
  return typescript(`${folder}/${fileName(name)}`, text.join("\n"));
}
