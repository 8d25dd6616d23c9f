import type { Switch } from "../node.ts";
import { rules, type Path, type Scope } from "./scope.ts";
import { answer } from "./test.ts";

const access = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/** A union that one member decides. Each branch requires that member as an own one, so that it may be read plainly. */
export function switchBody({ on, cases }: Switch, path: Path, scope: Scope): string[] {
  const lines = Object.entries(cases).flatMap(([option, node]) => [
    `    case ${JSON.stringify(option)}:`,
    answer(scope.test(node, "value", [...path, option], "object"), "      "),
  ]);
  return [
    `  if (!${scope.module.use("isObject", rules("types"))}(value)) return false;`,
    `  switch (value${access(on)}) {`,
    ...lines,
    "    default:",
    "      return false;",
    "  }",
  ];
}
