import { expect, test } from "vitest";
import { requireSameRelease, VersionMismatchError } from "../../src/core/index.ts";

const mock = (version: string) => ({ name: "@rivya/mock", version });
const validator = (version: string) => ({ name: "@rivya/validator", version });

test.each([
  ["0.2.0", "0.2.0"],
  ["0.2.0", "0.2.7"],
  ["0.2.0-next.0", "0.2.0"],
  ["1.4.2", "1.4.0"],
])("%s goes with %s", (one, other) => {
  expect(() => requireSameRelease(mock(one), [validator(other)])).not.toThrow();
});

test.each([
  ["0.2.0", "0.1.9"],
  ["0.2.0", "0.20.0"],
  ["1.2.0", "2.2.0"],
  ["1.10.0", "1.1.0"],
])("%s does not go with %s", (one, other) => {
  expect(() => requireSameRelease(mock(one), [mock(one), validator(other)])).toThrow(VersionMismatchError);
});

test("both are named, and what to do", () => {
  expect(() => requireSameRelease(mock("0.2.1"), [validator("0.1.0")])).toThrow(
    "@rivya/mock 0.2.1 needs @rivya/validator 0.2, but @rivya/validator 0.1.0 is installed: install both in version 0.2",
  );
});
