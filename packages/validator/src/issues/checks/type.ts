import { isInteger, isNumber, isObject } from "../../rules/types.ts";
import { rule } from "../rule.ts";
import { beOfType } from "../sentence.ts";

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  integer: isInteger,
  null: (value) => value === null,
  number: isNumber,
  object: isObject,
};

const isOfType = (value: unknown, type: string): boolean => tests[type]?.(value) ?? typeof value === type;

export const type = /* @__PURE__ */ rule({
  keyword: "type",
  holds: (value: unknown, types: readonly string[]) => types.some((one) => isOfType(value, one)),
  words: beOfType,
  final: true,
});
