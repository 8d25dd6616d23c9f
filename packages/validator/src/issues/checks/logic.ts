import { report } from "../report.ts";
import type { Schema } from "../schema.ts";
import { beLeftOut, notBeSo } from "../sentence.ts";
import { accepts, compile, type Check } from "../walk.ts";

export const allOf: Check<readonly Schema[]> = (parts, _, __, checks) => {
  const walks = parts.map((one) => compile(one, checks));
  return (value, run, place) => walks.some((walk) => walk(value, run, place));
};

export const condition: Check<Schema> = (when, _, schema, checks) => {
  const asked = compile(when, checks);
  const yes = compile(schema.then ?? {}, checks);
  const no = compile(schema.else ?? {}, checks);
  return (value, run, place) => (accepts(asked, value) ? yes : no)(value, run, place);
};

export const refusal: Check<Schema> = (refused, keyword, _, checks) => {
  const walk = compile(refused, checks);
  const demand = Object.keys(refused).length ? notBeSo : beLeftOut;
  return (value, run, place) => accepts(walk, value) && report(run, place, keyword, null, demand, value);
};
