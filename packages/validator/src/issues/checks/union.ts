import { isObject } from "../../rules/types.ts";
import { report, reportAt } from "../report.ts";
import type { Schema, Switch } from "../schema.ts";
import { beOfType, beOneOf, isRequired, matchOneForm, matchSomeForm } from "../sentence.ts";
import { accepts, walk, type Check } from "../walk.ts";

/** A union that one member decides: only the branch that it names has anything to say. */
export const decided: Check<Switch> = ({ on, cases }, value, run) => {
  if (!isObject(value)) return report(run, "type", ["object"], value, beOfType(["object"]));
  const name = Object.hasOwn(value, on) ? value[on] : undefined;
  const options = Object.keys(cases);
  if (name === undefined) reportAt(on, run, "required", on, name, isRequired);
  else if (options.includes(name as string)) return walk(cases[name as string]!, value, run);
  else reportAt(on, run, "enum", options, name, beOneOf(options));
  return false;
};

/** A union with null: a value that is not null is judged as what it could have been. */
export const nullable: Check<Schema> = (other, value, run) => value !== null && walk(other, value, run);

export const oneOf: Check<readonly Schema[]> = (forms, value, run, _, keyword) =>
  forms.filter((form) => accepts(form, value, run)).length !== 1 &&
  report(run, keyword, forms.length, value, matchOneForm(forms.length));

export const anyOf: Check<readonly Schema[]> = (forms, value, run, _, keyword) =>
  !forms.some((form) => accepts(form, value, run)) &&
  report(run, keyword, forms.length, value, matchSomeForm(forms.length));
