import { show } from "./received.ts";

// What follows the place in a sentence. One rule has one sentence; the mock's `details` and the docs repeat these.

/** Made from what was expected, what is counted, and where. */
export type Words<Expected> = (expected: Expected, noun: string, path: readonly (string | number)[]) => string;

const plain = (option: unknown): string => (typeof option === "string" ? option : show(option));
const list = (options: readonly unknown[]): string => options.map(plain).join(", ");
const article = (word: string): string => (/^[aeio]/.test(word) ? `an ${word}` : `a ${word}`);

export const isRequired: Words<string> = () => "is required";

export const isUnknown: Words<readonly string[]> = (known, _, path) => {
  if (path.length === 1 && path[0] === "files" && known.includes("params")) {
    return "is not a known member; references go into params.referenceMediaItems";
  }
  return `is not a known member; ${known.length ? `known are ${list(known)}` : "there are none"}`;
};

const typeWord = (type: string): string =>
  type === "null" ? type : type === "boolean" ? "true or false" : article(type);

export const beOfType: Words<readonly string[]> = (types) => `must be ${types.map(typeWord).join(" or ")}`;

export const beOneOf: Words<readonly unknown[]> = (options) => `must be one of ${list(options)}`;
export const be: Words<unknown> = (value) => `must be ${show(value)}`;

const formats: Readonly<Record<string, string>> = {
  uri: "an absolute URI, such as https://example.com/a.png",
  "uri-reference": "a URI or a relative reference",
  "date-time": "a date and time, such as 2026-05-11T09:30:00.000Z",
};
export const beFormat: Words<string> = (name) => `must be ${formats[name] ?? name}`;

export const matchPattern: Words<string> = (source) =>
  source === "\\S" ? "must not be only white space" : `must match ${source}`;

export const beAtLeast: Words<number> = (limit) => `must be at least ${limit}`;
export const beAtMost: Words<number> = (limit) => `must be at most ${limit}`;
export const beGreater: Words<number> = (limit) => `must be greater than ${limit}`;
export const beLess: Words<number> = (limit) => `must be less than ${limit}`;
export const beMultiple: Words<number> = (unit) => `must be a multiple of ${unit}`;

const plural = (count: number, noun: string): string => `${count} ${count === 1 ? noun : noun.replace(/(?= |$)/, "s")}`;

export const haveAtLeast: Words<number> = (count, noun) => `must have at least ${plural(count, noun)}`;
export const haveAtMost: Words<number> = (count, noun) => `must have at most ${plural(count, noun)}`;

export const haveNoDoubles: Words<boolean> = () => "must not hold the same item twice";
export const matchOneForm: Words<number> = (count) => `must match exactly one of ${count} forms`;
export const matchSomeForm: Words<number> = (count) => `must match at least one of ${count} forms`;
export const notBeSo: Words<null> = () => "must not be as it is";
