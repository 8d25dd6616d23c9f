import { typescript, type Artefact } from "../artefact.ts";
import type { Header, Parameter, Schema } from "../document.ts";
import { checksOf } from "./checks.ts";
import { embed } from "./embed.ts";
import { folder, reserved } from "./component.ts";
import type { Components } from "./components.ts";
import type { Direction } from "./direction.ts";
import { guardBody } from "./guard/guard.ts";
import { joined } from "./join.ts";
import { Module } from "./module.ts";
import { constName, fileName } from "./names.ts";
import type { Node } from "./node.ts";
import { readSchema } from "./read.ts";

/** A set of parameters or headers: text by name. */
export interface Texts {
  /** The name of its validator, as a component would be called. */
  readonly name: string;
  readonly part: "header" | "path parameter" | "query parameter";
  readonly pointer: string;
  readonly direction: Direction;
  readonly members: Readonly<Record<string, Parameter | Header>>;
}

/** The type that a text stands for. */
function typeOf(schema: Schema, components: Components, direction: Direction): string {
  const node = readSchema(schema, components.placeOf("", direction));
  const { type } = node.ref === undefined ? node : components.nodes[node.ref]!;
  return type?.length === 1 ? type[0]! : "string";
}

function nodeOf({ members, direction, pointer }: Texts, components: Components): Node {
  const entries = Object.entries(members);
  return {
    type: ["object"],
    properties: Object.fromEntries(
      entries.map(([name, { schema }]) => [
        name,
        readSchema(schema, components.placeOf(`${pointer} ${name}`, direction)),
      ]),
    ),
    required: entries.filter(([, { required }]) => required).map(([name]) => name),
  };
}

/** The module of the parameters or headers of one place in the document. */
export function textsArtefact(texts: Texts, components: Components): Artefact {
  const { name, part, members, direction } = texts;
  const own = ["is", "schema", constName(name)];
  const module = new Module(texts.pointer, own, reserved([name, ...Object.keys(components.nodes)]));
  const node = joined(nodeOf(texts, components), components.nodes);
  const body = guardBody(node, module, components.nodes);
  const schema = embed(node, module);
  const checks = checksOf(node, components.nodes).map(([keyword, check]) => {
    module.use(check, "../issues/checks/index.ts");
    return keyword === check ? check : `${keyword}: ${check}`;
  });
  const types = Object.entries(members).map(
    ([member, one]) => `${JSON.stringify(member)}: ${JSON.stringify(typeOf(one.schema, components, direction))}`,
  );
  module.use("type Schema", "../issues/schema.ts");
  module.use("explain", "../validate.ts");
  module.use("textual", "../textual.ts");
  module.use("type TextValidator", "../textual.ts");
  const text = [
    module.head,
    "",
    ...module.helpers.flatMap((helper) => [helper, ""]),
    "function is(value: unknown): value is Record<string, unknown> {",
    body,
    "}",
    "",
    `const schema: Schema = ${schema};`,
    "",
    `export const ${constName(name)}: TextValidator = /* @__PURE__ */ textual(`,
    `  ${JSON.stringify(part)},`,
    `  { ${types.join(", ")} },`,
    "  is,",
    `  /* @__PURE__ */ explain(schema, { ${checks.join(", ")} }),`,
    "  schema,",
    ");",
    "",
  ];
  return typescript(`${folder}/${fileName(name)}`, text.join("\n"));
}
