import { below } from "../../document/pointer.ts";
import { isObject } from "../../document/schema.ts";

/**
 * A value with the members of another: what stands at a pointer stays, missing or not, and so do the arrays that lead
 * there.
 *
 * @example
 * mixed({ prompt: "" }, { prompt: "A kite", params: {} }, "/prompt"); // { prompt: "", params: {} }
 */
export function mixed(value: unknown, more: unknown, blamed: string, at = ""): unknown {
  if (!isObject(value) || !isObject(more)) return value;
  const members = Object.entries(more).flatMap(([name, other]): [string, unknown][] => {
    const pointer = below(at, name);
    if (pointer === blamed) return [];
    const leads = blamed.startsWith(`${pointer}/`) && Object.hasOwn(value, name);
    return [[name, leads ? mixed(value[name], other, blamed, pointer) : other]];
  });
  return { ...value, ...Object.fromEntries(members) };
}
