import * as fc from "fast-check";

/** One of these. */
export const among = fc.constantFrom;

const nasty = among(
  "",
  " ",
  "\0",
  "../../../etc/passwd",
  "C:\\x",
  "%",
  "%zz",
  "%00",
  "%2e%2e%2f",
  "a/b",
  "null",
  "__proto__",
  "constructor",
  "𝒳",
  "é",
  "\u202e",
  "'\"<>`$(){}",
  "x".repeat(300),
  "-1",
  "1e999",
);

export const text = fc.oneof(nasty, fc.string({ maxLength: 40 }), fc.string({ unit: "binary", maxLength: 20 }));

/** Text that a header can carry over a wire, if hardly. */
export const headerText = text.map((one) => one.replaceAll(/[\0\r\n]/g, "?").replaceAll(/[^\x20-\xff]/g, "?"));
