import { expect, it } from "vitest";
import { parseHeader } from "@rivya/validator/wire";

it.each([
  ['form-data; name="a"; filename="b.png"', { name: "a", filename: "b.png" }],
  ["Form-Data;NAME=a ; filename=b.png", { name: "a", filename: "b.png" }],
  [String.raw`x; a="1\"2\\3"; b="C:\temp"`, { a: '1"2\\3', b: String.raw`C:\temp` }],
  ['x; a="; b=2"', { a: "; b=2" }],
  ["x", {}],
  ["x; a=1; A=2; b=3", { a: "1", b: "3" }],
  ["x; a = 1; b= 2; c=3", { b: "", c: "3" }],
])("%s", (header, params) => {
  expect(Object.fromEntries(parseHeader(header).params)).toEqual(params);
});

it.each(["; ", ";", ";a ", '\\"', "\\", "\\\\", ';a="', ';a=\\"'])("16 kB of %j take no time", (piece) => {
  const before = performance.now();
  parseHeader(`x; a="${piece.repeat(16_000 / piece.length)}`);
  expect(performance.now() - before).toBeLessThan(20_000);
});
