import type { Document } from "../document.ts";
import { variantName, varying, type Direction } from "./direction.ts";
import { joined } from "./join.ts";
import { descendants, type Node } from "./node.ts";
import { UncompilableError, type Place } from "./place.ts";
import { readSchema } from "./read.ts";

/** Every component that was read, and which name stands for it in a direction. */
export interface Components {
  readonly nodes: Readonly<Record<string, Node>>;
  readonly nameIn: (name: string, direction: Direction) => string;
  readonly placeOf: (pointer: string, direction: Direction) => Place;
}

const refsOf = (node: Node | undefined): string[] =>
  node ? [...descendants(node)].flatMap(({ ref }) => (ref === undefined ? [] : [ref])) : [];

/** A value may be nested as deep as its schema; a schema without end would let it exhaust the stack. */
function refuseCircles(nodes: Readonly<Record<string, Node>>): void {
  const done = new Set<string>();
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      throw new UncompilableError(
        `#/components/schemas/${name}`,
        `the schema leads back to itself (${[...trail, name].join(" -> ")}), so that a value could be nested without end`,
      );
    }
    if (done.has(name)) return;
    for (const ref of refsOf(nodes[name])) visit(ref, [...trail, name]);
    done.add(name);
  };
  for (const name of Object.keys(nodes)) visit(name, []);
}

/** Reads all component schemas, and once more for each direction in which they differ. */
export function readComponents(document: Document): Components {
  const { schemas } = document.components;
  const variants = { request: varying(schemas, "request"), response: varying(schemas, "response") };
  const placeOf = (pointer: string, direction?: Direction): Place => ({
    pointer,
    schemas,
    ...(direction && { direction, variants: variants[direction] }),
  });
  const read = (name: string, direction?: Direction): Node =>
    readSchema(schemas[name]!, placeOf(`#/components/schemas/${name}`, direction));
  const nodes = Object.fromEntries([
    ...Object.keys(schemas).map((name) => [name, read(name)]),
    ...(["request", "response"] as const).flatMap((direction) =>
      [...variants[direction]].map((name) => [variantName(name, direction), read(name, direction)]),
    ),
  ]) as Record<string, Node>;
  refuseCircles(nodes);
  return {
    nodes: Object.fromEntries(Object.entries(nodes).map(([name, node]) => [name, joined(node, nodes)])),
    nameIn: (name, direction) => (variants[direction].has(name) ? variantName(name, direction) : name),
    placeOf,
  };
}
