import { expect, test, vi } from "vitest";
import * as first from "../src/index.ts";
import { canned, refusal } from "./support/canned.ts";
import { caught } from "./support/caught.ts";

const { isRivyaError } = first;

test("knows its own errors, by code too, and nothing else", async () => {
  const error = await caught(canned([refusal(402, "insufficient_credits")]).rivya.credits.get());
  expect(isRivyaError(error)).toBe(true);
  expect(isRivyaError(error, "insufficient_credits")).toBe(true);
  expect(isRivyaError(error, "rate_limited")).toBe(false);
  for (const other of [
    new Error("no"),
    { name: "RivyaApiError", code: "rate_limited" },
    null,
    undefined,
    "RivyaError",
  ]) {
    expect(isRivyaError(other)).toBe(false);
  }
});

test("knows the errors of another copy of the package, which instanceof does not", async () => {
  vi.resetModules();
  const second = await import("../src/index.ts");
  const error = new second.RivyaInputError("wrong");
  expect(error).not.toBeInstanceOf(first.RivyaError);
  expect(isRivyaError(error)).toBe(true);
  expect(second.isRivyaError(new first.RivyaInputError("wrong"))).toBe(true);
});
