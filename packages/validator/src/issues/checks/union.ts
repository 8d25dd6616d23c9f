import { isObject } from "../../rules/types.ts";
import { report, reportAt } from "../report.ts";
import { beOfType, beOneOf, isRequired, matchOneForm, matchSomeForm } from "../sentence.ts";
import { accepts, walk, type Check } from "../walk.ts";

/** A union that one member decides: only the branch that it names has anything to say. */
export const decided: Check = (schema, value, run) => {
  if (!schema.switch) return;
  const { on, cases } = schema.switch;
  if (!isObject(value)) return report(run, { keyword: "type", expected: ["object"], value, words: beOfType });
  const name = Object.hasOwn(value, on) ? value[on] : undefined;
  if (name === undefined)
    return reportAt(on, run, { keyword: "required", expected: on, value: name, words: isRequired });
  if (typeof name === "string" && Object.hasOwn(cases, name)) return walk(cases[name]!, value, run);
  reportAt(on, run, { keyword: "enum", expected: Object.keys(cases), value: name, words: beOneOf });
};

/** A union with null: a value that is not null is judged as what it could have been. */
export const nullable: Check = (schema, value, run) => {
  if (schema.nullable && value !== null) walk(schema.nullable, value, run);
};

export const oneOf: Check = ({ oneOf: forms }, value, run) => {
  if (!forms || forms.filter((form) => accepts(form, value, run)).length === 1) return;
  report(run, { keyword: "oneOf", expected: forms.length, value, words: matchOneForm });
};

export const anyOf: Check = ({ anyOf: forms }, value, run) => {
  if (!forms || forms.some((form) => accepts(form, value, run))) return;
  report(run, { keyword: "anyOf", expected: forms.length, value, words: matchSomeForm });
};
