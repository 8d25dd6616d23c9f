import { expect, it } from "vitest";
import { duplicateMember } from "../../../src/http/body/duplicate-members.ts";

it.each([
  String.raw`{"a": "\"a\": 1", "b": "\\", "c": "\\\"", "\\": 1, "\"": 2}`,
  String.raw`{"a\\": {"a": "{\"x\":1,\"x\":2}"}, "a": ["a", "a", {"a": 1}]}`,
  '{"": 1, "a": {"": [[], {}, "]"]}, "b": "}{"}',
])("%s has no member twice", (text) => {
  expect(JSON.parse(text)).toBeTypeOf("object");
  expect(duplicateMember(text)).toBeNull();
});

it.each([
  [String.raw`{"a\\": 1, "b": "\\\"", "a\u005c": 2}`, ["a\\"]],
  [String.raw`{"x": "\\", "y": [0, {"\"": "\"", "\"": ""}]}`, ["y", 1, '"']],
])("%s has one twice", (text, way) => {
  expect(JSON.parse(text)).toBeTypeOf("object");
  expect(duplicateMember(text)).toEqual(way);
});
