import * as fc from "fast-check";

/** Names that objects inherit, and what a JSON Pointer has to escape. */
export const hostileNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "length", "", "a/b~c"];

/** Any JSON value. */
export const json: fc.Arbitrary<unknown> = fc.jsonValue({ depthSize: "small" });

export const unknownName: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(...hostileNames),
);

/** An object with these members as own ones, `__proto__` too. */
export const objectOf = (members: readonly (readonly [string, unknown])[]): object => Object.fromEntries(members);
