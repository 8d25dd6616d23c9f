import type { Module } from "../module.ts";
import type { Node } from "../node.ts";
import type { Test } from "./test.ts";

/** The steps from the schema to a place in it; the names of helpers are made from them. */
export type Path = readonly string[];

/** What the parts of a guard are written with. */
export interface Scope {
  readonly module: Module;
  /** What has to hold for `value`, an expression that TypeScript can narrow; `known` is the type it surely has. */
  test(node: Node, value: string, path: Path, known?: string): Test;
  /** The same as a call of a function of its own. */
  helper(node: Node, value: string, path: Path): Test;
}

export const rules = (file: string): string => `../rules/${file}.ts`;
