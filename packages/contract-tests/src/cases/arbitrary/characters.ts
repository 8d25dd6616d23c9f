import { integer, oneof } from "fast-check";

// What is made small becomes what can be read: 0 stands for `a`.
const readable = (code: number): number => (code < 0x80 ? code ^ 0x61 : code);

/** Every code point but the halves of pairs. The library's own unit for them makes a table of them all first, for seconds. */
export const anyCharacter = oneof(integer({ min: 0, max: 0xd7_ff }), integer({ min: 0xe0_00, max: 0x10_ff_ff })).map(
  (code) => String.fromCodePoint(readable(code)),
);
