import { isObject } from "../../rules/types.ts";
import { reportAt } from "../report.ts";
import { isRequired, isUnknown } from "../sentence.ts";
import { step, type Check } from "../walk.ts";

/** The members in the order of the schema, then the unknown ones in that of the value. */
export const members: Check = (schema, value, run) => {
  if (!isObject(value)) return;
  const { properties = {}, required = [], additionalProperties } = schema;
  const known = Object.keys(properties);
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const unknown = additionalProperties ? names.filter((name) => !known.includes(name)) : [];
  for (const name of new Set([...known, ...required])) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member === undefined) {
      if (required.includes(name))
        reportAt(name, run, { keyword: "required", expected: name, value: member, words: isRequired });
    } else if (Object.hasOwn(properties, name)) step(name, properties[name]!, member, run);
  }
  for (const name of unknown) {
    if (run.found >= run.limit) return;
    if (!additionalProperties?.never) step(name, additionalProperties!, value[name], run);
    else
      reportAt(name, run, { keyword: "additionalProperties", expected: known, value: value[name], words: isUnknown });
  }
};
