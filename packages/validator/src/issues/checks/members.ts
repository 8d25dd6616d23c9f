import { isObject } from "../../rules/types.ts";
import { within, type Place } from "../place.ts";
import { sortOf } from "../received.ts";
import { report } from "../report.ts";
import type { Schema } from "../schema.ts";
import { isRequired, isUnknown } from "../sentence.ts";
import { compile, type Check } from "../walk.ts";

/** The members in the order of the schema, then those that nobody knows in that of the value. */
export const members: Check<Readonly<Record<string, Schema>>> = (properties, _, schema, checks) => {
  const { required = [], additionalProperties } = schema;
  const known = Object.keys(properties);
  const walks = known.map((name) => compile(properties[name]!, checks));
  const unknown = isUnknown(known);
  // Made once, as long as the object stands at the same place.
  let parent: Place | undefined;
  let places: readonly Place[] = [];
  return (value, run, place) => {
    // By what the sentences ask anyway: the bundle need not carry another way.
    if (sortOf(value) !== "object") return;
    const given = value as Readonly<Record<string, unknown>>;
    const names = Object.keys(given);
    if (parent !== place) places = known.map((name) => within(place, name));
    parent = place;
    for (let at = 0; at < known.length; at++) {
      const name = known[at]!;
      const member = names.includes(name) ? given[name] : undefined;
      if (member !== undefined) walks[at]!(member, run, places[at]!);
      else if (required.includes(name)) report(run, places[at]!, "required", name, isRequired);
    }
    for (const name of names) {
      if (additionalProperties !== false || run.found > run.limit) return;
      if (given[name] === undefined || known.includes(name)) continue;
      report(run, within(place, name), "additionalProperties", known, unknown, given[name]);
    }
  };
};

/** The members besides those that the schema names, where it says what they are. */
export const others: Check<Schema | false> = (expected, _, { properties = {} }, checks) => {
  const walk = expected && compile(expected, checks);
  return (value, run, place) => {
    if (!walk || !isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      if (member !== undefined && !Object.hasOwn(properties, name)) walk(member, run, within(place, name));
    }
  };
};
