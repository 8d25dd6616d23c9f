import { isObject, isOwn } from "../../rules/types.ts";
import { reportAt } from "../report.ts";
import type { Schema } from "../schema.ts";
import { isRequired, isUnknown } from "../sentence.ts";
import { step, type Check } from "../walk.ts";

/** The members in the order of the schema, then the unknown ones in that of the value. */
export const members: Check<Readonly<Record<string, Schema>>> = (properties, value, run, schema) => {
  if (!isObject(value)) return;
  const { required = [], additionalProperties } = schema;
  const known = Object.keys(properties);
  for (const name of known) {
    const member = isOwn(value, name) ? value[name] : undefined;
    if (member === undefined) {
      if (required.includes(name)) reportAt(name, run, "required", name, member, isRequired);
    } else step(name, properties[name]!, member, run);
  }
  if (additionalProperties === undefined) return;
  for (const name of Object.keys(value)) {
    if (run.found >= run.limit) return;
    if (known.includes(name) || value[name] === undefined) continue;
    if (additionalProperties) step(name, additionalProperties, value[name], run);
    else reportAt(name, run, "additionalProperties", known, value[name], isUnknown(name, known));
  }
};
