import { operations, type TextValidator } from "@rivya/validator/operations";
import { describe, expect, it } from "vitest";

const { header } = operations.createTask.parameters;
const { path } = operations.getTask.parameters;
const { 429: limited } = operations.getTask.responseHeaders;

function sentences(validator: TextValidator, value: unknown, first = false): readonly string[] {
  const result = validator.validate(value, { first });
  expect(validator.is(value)).toBe(result.ok);
  return result.ok ? [] : result.issues.map(({ message }) => message);
}

const twice = "was sent twice; send it once";

describe("a parameter or a header that is there twice is refused", () => {
  it.each<[string, TextValidator, unknown, string]>([
    ["in two spellings", header, { "Idempotency-Key": "a", "idempotency-key": "b" }, "header Idempotency-Key"],
    ["with the same text", header, { "Idempotency-Key": "a", "IDEMPOTENCY-KEY": "a" }, "header Idempotency-Key"],
    [
      "in a Map",
      header,
      new Map([
        ["Idempotency-Key", ""],
        ["idempotency-key", "b"],
      ]),
      "header Idempotency-Key",
    ],
    ["in a query", path, new URLSearchParams("taskId=task_1&taskId=task_2"), "path parameter taskId"],
  ])("%s", (_, validator, value, name) => {
    expect(sentences(validator, value)).toStrictEqual([`the ${name} ${twice}`]);
    const result = validator.validate(value);
    expect(result.ok || result.issues[0]).toMatchObject({ pointer: "", path: [], keyword: "duplicate" });
  });

  it("each of several, or the first of them", () => {
    const names = ["X-Request-Id", "Retry-After"];
    const headers = Object.fromEntries(names.flatMap((name) => [name, name.toLowerCase()]).map((name) => [name, "1"]));
    expect(sentences(limited, headers)).toStrictEqual(names.map((name) => `the header ${name} ${twice}`));
    expect(sentences(limited, headers, true)).toStrictEqual([`the header X-Request-Id ${twice}`]);
  });

  it("but not where one of the two is absent, or nobody knows the name", () => {
    expect(sentences(header, { "Idempotency-Key": undefined, "idempotency-key": "b" })).toStrictEqual([]);
    expect(sentences(path, new URLSearchParams("taskId=task_1&a=1&a=2"))).toStrictEqual([]);
  });
});
