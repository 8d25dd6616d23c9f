/** Where a node stands: a file and a JSON Pointer in it. */
export interface Location {
  readonly source: { readonly absoluteRef: string };
  readonly pointer: string;
  readonly absolutePointer: string;
  child(keys: string | readonly string[]): Location;
}

/** A node with its place, after references were followed. */
export interface Place {
  readonly node: unknown;
  readonly at: Location;
}

export type Node = Readonly<Record<string, unknown>>;

/** What redocly hands to a visitor. It publishes no types; these are the parts that the rules use. */
export interface Context {
  readonly location: Location;
  /** The node as it is written: the reference, where the visited node was reached through one. */
  readonly rawNode: unknown;
  readonly parent: unknown;
  report(problem: { message: string; location: Location }): void;
  resolve(node: unknown, from: string): { readonly node?: unknown; readonly location?: Location };
}

export type Visitor = (node: Node, ctx: Context) => void;

/** A rule: makes the visitors of one run, by the kind of node. */
export type Rule = () => Readonly<Record<string, Visitor>>;
