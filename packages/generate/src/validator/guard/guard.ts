import type { Module } from "../module.ts";
import { fileName, guardName, pascal } from "../names.ts";
import type { Node, Primitive } from "../node.ts";
import { switchBody } from "./choice.ts";
import { combinedTests } from "./combined.ts";
import { membersBody } from "./members.ts";
import type { Path, Scope } from "./scope.ts";
import { allOf, answer, anyOf, call, equal, never, type Test } from "./test.ts";
import { aboutMembers, memberKeywords, typeTests } from "./types.ts";

const isOnly = (node: Node, keywords: readonly string[]): boolean =>
  Object.keys(node).every((keyword) => keywords.includes(keyword));

const typeOf = (value: Primitive): string => (value === null ? "null" : typeof value);

/** The options of `enum` and `const` as one test each, and the type that they all have. */
function options(node: Node, value: string): { tests: Test[]; type: string | undefined } {
  const lists = [...(node.enum ? [node.enum] : []), ...(node.const === undefined ? [] : [[node.const]])];
  const types = new Set(lists.flat().map(typeOf));
  const tests = lists.map((list) => anyOf(list.map((option) => equal(value, JSON.stringify(option)))));
  return { tests, type: types.size === 1 ? [...types][0] : undefined };
}

/** What writes the yes/no function of a schema, and the helpers that it stands on, into a module. */
class GuardScope implements Scope {
  readonly module: Module;
  readonly #components: Readonly<Record<string, Node>>;
  readonly #helpers = new Map<string, string>();

  constructor(module: Module, components: Readonly<Record<string, Node>>) {
    this.module = module;
    this.#components = components;
  }

  /** The type that a value has for sure, once the guard of the component that a node refers to has let it pass. */
  #referredType({ ref }: Node): string | undefined {
    const type = ref === undefined ? undefined : this.#components[ref]?.type;
    return type?.length === 1 && type[0] !== "integer" ? type[0] : undefined;
  }

  test(node: Node, value: string, path: Path, given?: string): Test {
    const known = given ?? this.#referredType(node);
    const choice = options(node, value);
    const isSettled = node.type?.join() === choice.type && choice.type !== undefined;
    const type = node.type?.length === 1 ? node.type[0] : known;
    return allOf([
      ...(node.never ? [never] : []),
      ...(node.ref === undefined
        ? []
        : [call(`${this.module.use(guardName(node.ref), `./${fileName(node.ref)}`)}(${value})`)]),
      ...(isSettled ? choice.tests : []),
      ...typeTests(node, value, path, this, isSettled ? choice.type : known),
      ...(isSettled ? [] : choice.tests),
      ...combinedTests(node, value, path, this, type === "integer" ? "number" : type),
    ]);
  }

  body(node: Node, path: Path): string {
    if (node.type?.join() === "object" && aboutMembers(node) && isOnly(node, ["type", ...memberKeywords])) {
      return membersBody(node, path, this).join("\n");
    }
    if (node.switch && isOnly(node, ["switch"])) return switchBody(node.switch, path, this).join("\n");
    return answer(this.test(node, "value", path), "  ");
  }

  helper(node: Node, value: string, path: Path): Test {
    const body = this.body(node, path);
    const name = this.#helpers.get(body) ?? this.module.name(`is${pascal(path) || "Value"}`);
    if (!this.#helpers.has(body)) this.module.helpers.push(`function ${name}(value: unknown): boolean {\n${body}\n}`);
    this.#helpers.set(body, name);
    return call(`${name}(${value})`);
  }
}

/** The body of a function that answers whether its `value` is right. */
export const guardBody = (node: Node, module: Module, components: Readonly<Record<string, Node>>): string =>
  new GuardScope(module, components).body(node, []);
