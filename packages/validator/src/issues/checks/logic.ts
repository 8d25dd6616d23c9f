import { report } from "../report.ts";
import { notBeSo } from "../sentence.ts";
import { accepts, walk, type Check } from "../walk.ts";

export const allOf: Check = (schema, value, run) => {
  for (const part of schema.allOf ?? []) walk(part, value, run);
};

export const condition: Check = (schema, value, run) => {
  if (!schema.if) return;
  const then = accepts(schema.if, value, run) ? schema.then : schema.else;
  if (then) walk(then, value, run);
};

export const refusal: Check = (schema, value, run) => {
  if (schema.never || (schema.not && accepts(schema.not, value, run))) {
    report(run, { keyword: "not", expected: null, value, words: notBeSo });
  }
};
