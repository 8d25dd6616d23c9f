import { within, type Place } from "../place.ts";
import { sortOf } from "../received.ts";
import { report } from "../report.ts";
import type { Schema } from "../schema.ts";
import { isRequired, isUnknown, referencesGoElsewhere } from "../sentence.ts";
import { compile, type Check, type Walk } from "../walk.ts";

/** By what the sentences ask anyway: the bundle need not carry another way. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => sortOf(value) === "object";

interface Member {
  readonly name: string;
  readonly walk: Walk;
  /** Made once, as long as the object stands at the same place. */
  place: Place | undefined;
}

/** The members in the order of the schema, then those that nobody knows in that of the value. */
export const members: Check<Readonly<Record<string, Schema>>> = (properties, _, schema, checks) => {
  const { required = [], additionalProperties } = schema;
  const known = Object.keys(properties);
  const all = known.map((name): Member => ({ name, walk: compile(properties[name]!, checks), place: undefined }));
  const unknown = isUnknown(known);
  return (value, run, place) => {
    if (!isObject(value)) return;
    for (const one of all) {
      const { name, walk } = one;
      const at = one.place?.parent === place ? one.place : (one.place = within(place, name));
      const member = Object.hasOwn(value, name) ? value[name] : undefined;
      if (member !== undefined) walk(member, run, at);
      else if (required.includes(name)) report(run, at, "required", name, isRequired, member);
    }
    if (additionalProperties !== false) return;
    for (const name of Object.keys(value)) {
      if (value[name] === undefined || known.includes(name)) continue;
      const demand = name === "files" && known.includes("params") ? referencesGoElsewhere : unknown;
      report(run, within(place, name), "additionalProperties", known, demand, value[name]);
    }
  };
};

/** The members besides those that the schema names, where it says what they are. */
export const others: Check<Schema | false> = (expected, _, { properties = {} }, checks) => {
  const walk = expected && compile(expected, checks);
  return (value, run, place) => {
    if (!walk || !isObject(value)) return;
    for (const name of Object.keys(value)) {
      if (value[name] !== undefined && !Object.hasOwn(properties, name)) walk(value[name], run, within(place, name));
    }
  };
};
