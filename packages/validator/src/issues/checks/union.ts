import { isObject } from "../../rules/types.ts";
import { within } from "../place.ts";
import { article } from "../received.ts";
import { report } from "../report.ts";
import type { Schema, Switch } from "../schema.ts";
import { beOfType, beOneOf, isRequired, matchOneForm, matchSomeForm } from "../sentence.ts";
import { accepts, compile, type Check, type Walk } from "../walk.ts";

/** A union that one member decides: only the branch that it names has anything to say, and only that one is compiled. */
export const decided: Check<Switch> = ({ on, cases }, _, __, checks) => {
  const options = Object.keys(cases);
  const branches = new Map<unknown, Walk>();
  return (value, run, place) => {
    if (!isObject(value)) return report(run, place, "type", ["object"], beOfType(["object"], article), value);
    const name = Object.hasOwn(value, on) ? value[on] : undefined;
    const branch = branches.get(name);
    if (branch) return branch(value, run, place);
    if (options.includes(name as string)) {
      const made = compile(cases[name as string]!, checks);
      branches.set(name, made);
      return made(value, run, place);
    }
    const at = within(place, on);
    if (name === undefined) report(run, at, "required", on, isRequired, name);
    else report(run, at, "enum", options, beOneOf(options), name);
    return false;
  };
};

/** A union with null: a value that is not null is judged as what it could have been. */
export const nullable: Check<Schema> = (other, _, __, checks) => {
  const walk = compile(other, checks);
  return (value, run, place) => value !== null && walk(value, run, place);
};

export const oneOf: Check<readonly Schema[]> = (forms, keyword, _, checks) => {
  const walks = forms.map((one) => compile(one, checks));
  const demand = matchOneForm(forms.length);
  return (value, run, place) =>
    walks.filter((walk) => accepts(walk, value)).length !== 1 &&
    report(run, place, keyword, forms.length, demand, value);
};

export const anyOf: Check<readonly Schema[]> = (forms, keyword, _, checks) => {
  const walks = forms.map((one) => compile(one, checks));
  const demand = matchSomeForm(forms.length);
  return (value, run, place) =>
    !walks.some((walk) => accepts(walk, value)) && report(run, place, keyword, forms.length, demand, value);
};
