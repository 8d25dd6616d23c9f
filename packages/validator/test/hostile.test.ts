import { createTaskRequest, qwenImageRequest, task as taskValidator } from "@rivya/validator";
import { describe, expect, it } from "vitest";
import { told } from "./told.ts";
import { happyhorse, minimal, qwen, task } from "./values.ts";

function nested(depth: number): unknown {
  return JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
}

describe("a hostile value", () => {
  it("gains nothing from names of the prototype", () => {
    const body: unknown = JSON.parse(
      '{"model":"qwen-image","prompt":"x","__proto__":{"a":1},"constructor":1,"toString":2}',
    );
    expect(told(createTaskRequest, body).map((issue) => issue.split(":")[0])).toStrictEqual([
      "/__proto__ additionalProperties",
      "/constructor additionalProperties",
      "/toString additionalProperties",
    ]);
  });

  it("cannot bring its members by its prototype", () => {
    expect(told(qwenImageRequest, Object.create(minimal))).toStrictEqual([
      "/model required: model is required",
      "/prompt required: prompt is required",
    ]);
    expect(told(createTaskRequest, Object.create(minimal))).toStrictEqual(["/model required: model is required"]);
    expect(told(taskValidator, Object.create(task))).toHaveLength(9);
  });

  it("may have no prototype at all", () => {
    expect(createTaskRequest.is(Object.assign(Object.create(null), minimal))).toBe(true);
  });

  it("may be nested 10,000 deep anywhere", () => {
    const deep = nested(10_000);
    for (const body of [
      deep,
      { ...minimal, params: deep },
      { ...minimal, deep },
      happyhorse(deep as object),
      qwen({ image_size: deep }),
    ]) {
      expect(told(createTaskRequest, body)).toHaveLength(1);
    }
  });

  it("is told with at most 1000 issues", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`member${at}`, at]));
    expect(told(createTaskRequest, { ...minimal, ...many })).toHaveLength(1000);
  });

  it("is asked for no other member than the one that decides a union", () => {
    const body = Object.defineProperty({}, "prompt", {
      enumerable: true,
      get(): string {
        throw new Error("this need not be read");
      },
    });
    expect(told(createTaskRequest, body)).toStrictEqual(["/model required: model is required"]);
    expect(told(createTaskRequest, Object.assign(body, { model: "x" }))).toHaveLength(1);
  });

  it("may throw: what a getter throws passes through", () => {
    const body = {
      ...minimal,
      get params(): unknown {
        throw new RangeError("not today");
      },
    };
    expect(() => qwenImageRequest.validate(body)).toThrow(new RangeError("not today"));
  });

  it("is not looked into where there is too much of it", () => {
    expect(told(createTaskRequest, happyhorse(...Array.from({ length: 100_000 }, () => ({})))).at(-1)).toMatch(
      /maxItems/,
    );
    expect(told(createTaskRequest, { ...minimal, prompt: "🪁".repeat(1_000_000) })).toHaveLength(1);
  });
});
