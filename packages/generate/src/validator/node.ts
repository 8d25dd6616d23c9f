export type Primitive = string | number | boolean | null;

/** A schema that was read: known keywords alone, unions recognised, references by the name of the component. */
export interface Node {
  readonly ref?: string;
  readonly never?: true;
  readonly type?: readonly string[];
  readonly enum?: readonly Primitive[];
  readonly const?: Primitive;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node;
  readonly prefixItems?: readonly Node[];
  readonly items?: Node;
  readonly contains?: Node;
  readonly uniqueItems?: boolean;
  readonly pattern?: string;
  /** What follows "must" where the pattern is not kept. */
  readonly words?: string;
  readonly format?: string;
  readonly switch?: Switch;
  readonly nullable?: Node;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
  readonly not?: Node;
  readonly if?: Node;
  readonly then?: Node;
  readonly else?: Node;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minContains?: number;
  readonly maxContains?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** A union of objects that the value of one member decides. */
export interface Switch {
  readonly on: string;
  readonly cases: Readonly<Record<string, Node>>;
}

/** Every node below one, and itself. */
export function* descendants(node: Node): Generator<Node> {
  yield node;
  const one = [
    node.additionalProperties,
    node.items,
    node.contains,
    node.nullable,
    node.not,
    node.if,
    node.then,
    node.else,
  ];
  const lists = [node.prefixItems, node.oneOf, node.anyOf, node.allOf];
  const maps = [node.properties, node.switch?.cases];
  const below = [...one, ...lists.flatMap((list) => list ?? []), ...maps.flatMap((map) => Object.values(map ?? {}))];
  for (const child of below) if (child) yield* descendants(child);
}
