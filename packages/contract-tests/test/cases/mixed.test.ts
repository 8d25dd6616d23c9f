import { expect, test } from "vitest";
import { mixed } from "../../src/cases/arbitrary/mixed.ts";

test("members come in from another value", () => {
  expect(mixed({ a: 1 }, { b: 2 }, "/a")).toEqual({ a: 1, b: 2 });
});

test("what is to blame stays as it is", () => {
  expect(mixed({ a: "wrong", b: 1 }, { a: "right", b: 2 }, "/a")).toEqual({ a: "wrong", b: 2 });
});

test("what is missing on purpose stays missing", () => {
  expect(mixed({}, { a: 1, b: 2 }, "/a")).toEqual({ b: 2 });
});

test("what leads to it is mixed as well", () => {
  const value = { params: { seed: -1 }, list: [1] };
  expect(mixed(value, { params: { seed: 5, size: "big" } }, "/params/seed")).toEqual({
    params: { seed: -1, size: "big" },
    list: [1],
  });
});

test("an array that leads to it stays", () => {
  expect(mixed({ list: [{ url: 1 }] }, { list: [] }, "/list/0/url")).toEqual({ list: [{ url: 1 }] });
});

test("what is no object takes nothing", () => {
  expect(mixed([], { a: 1 }, "")).toEqual([]);
});
