import { createTaskRequest, happyhorse10Request, qwenImageRequest } from "@rivya/validator";
import { describe, expect, it } from "vitest";
import { compile } from "./compiled/compile.ts";
import { told } from "./told.ts";
import { image, minimal, qwen, video } from "./values.ts";

describe("a value that no JSON text makes", () => {
  it("may not have holes in its arrays: one counts as undefined", async () => {
    const { value } = await compile({
      Value: { type: "array", items: { type: "string" }, prefixItems: [{ type: "null" }], contains: { const: "a" } },
    });
    expect(told(value!, [null, "a"])).toStrictEqual([]);
    const holed = Object.assign(Array(4), { 1: "a", 3: "b" });
    expect(told(value!, holed)).toStrictEqual([
      "/0 type: [0] must be null; received undefined",
      "/2 type: [2] must be a string; received undefined",
    ]);
    expect(told(qwenImageRequest, qwen({ referenceMediaItems: Array(1) }))).toStrictEqual([
      "/params/referenceMediaItems/0 type: params.referenceMediaItems[0] must be an object; received undefined",
    ]);
  });

  it("has only the members that JSON would write: its own, enumerable ones", () => {
    const hidden = Object.defineProperty({ model: "qwen-image" }, "prompt", { value: "A red kite" });
    for (const validator of [qwenImageRequest, createTaskRequest]) {
      expect(told(validator, hidden)).toStrictEqual(["/prompt required: prompt is required"]);
      expect(told(validator, Object.defineProperty({ ...minimal }, "steps", { value: 5 }))).toStrictEqual([]);
      expect(told(validator, { ...minimal, [Symbol("steps")]: 5 })).toStrictEqual([]);
    }
    const unmarked = Object.defineProperty({ ...minimal }, "model", { enumerable: false });
    expect(told(createTaskRequest, unmarked)).toStrictEqual(["/model required: model is required"]);
    const kindless = Object.defineProperty({ ...video }, "kind", { enumerable: false });
    const body = { ...minimal, model: "happyhorse-1-0", params: { referenceMediaItems: [image, kindless] } };
    expect(told(happyhorse10Request, body)).toStrictEqual([
      "/params/referenceMediaItems/1/kind required: params.referenceMediaItems[1].kind is required",
    ]);
  });

  it("is refused when the guard says no, even if it answers rightly when it is asked for the reasons", () => {
    let asked = 0;
    const changing = {
      ...minimal,
      get prompt() {
        return asked++ ? "A red kite" : "";
      },
    };
    expect(qwenImageRequest.validate(changing)).toStrictEqual({
      ok: false,
      issues: [
        {
          pointer: "",
          path: [],
          keyword: "not",
          expected: null,
          received: "an object",
          message: "the body must not change while it is read",
        },
      ],
    });
  });

  it.each([Symbol("a\nb"), 5n, () => 1, undefined, NaN])("is told in one line: %s", (value) => {
    const result = qwenImageRequest.validate({ ...minimal, params: value ?? null, prompt: value });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result.ok || result.issues.map(({ message }) => message))).not.toMatch(/\\n/);
  });
});
