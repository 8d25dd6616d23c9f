import { qwenImageRequest, referenceVideo, RivyaValidationError, type Issue } from "@rivya/validator";
import { describe, expect, it } from "vitest";
import { minimal, qwen, video } from "./values.ts";

function issues(validator: typeof qwenImageRequest | typeof referenceVideo, value: unknown): readonly Issue[] {
  const result = validator.validate(value);
  return result.ok ? [] : result.issues;
}

describe("an issue", () => {
  it("says where, which keyword, what was expected and what was there", () => {
    expect(issues(qwenImageRequest, qwen({ output_format: "jpg" }))).toStrictEqual([
      {
        pointer: "/params/output_format",
        path: ["params", "output_format"],
        keyword: "enum",
        expected: ["png", "jpeg"],
        received: '"jpg"',
        message: 'params.output_format must be one of png, jpeg; received "jpg", did you mean "jpeg"?',
      },
    ]);
  });

  it("escapes names in its pointer and quotes odd ones in its sentence", () => {
    const [issue] = issues(qwenImageRequest, { ...minimal, "a/b ~c": 1 });
    expect(issue).toMatchObject({
      pointer: "/a~1b ~0c",
      path: ["a/b ~c"],
      message: expect.stringMatching(/^\["a\/b ~c"\] is not/),
    });
  });

  it("shortens what it repeats", () => {
    const [issue] = issues(qwenImageRequest, qwen({ image_size: "x".repeat(1000) }));
    expect(issue!.received).toBe(`"${"x".repeat(39)}…`);
    const [unknown] = issues(qwenImageRequest, { ...minimal, ["y".repeat(1000)]: 1 });
    expect(unknown!.message.length).toBeLessThan(160);
  });

  it("never repeats what may be a secret", () => {
    const told = [
      ...issues(referenceVideo, { ...video, durationToken: 424242 }),
      ...issues(qwenImageRequest, { ...minimal, apiKey: "rvya_sk_424242" }),
      ...issues(qwenImageRequest, { ...minimal, prompt: 1, authorization: { secret: 424242 } }),
    ];
    expect(told).toHaveLength(4);
    expect(JSON.stringify(told)).not.toContain("424242");
    expect(told[0]!.message).toBe("durationToken must be a string; received a number");
  });

  it("is thrown with the others by assert", () => {
    expect(() => qwenImageRequest.assert(minimal)).not.toThrow();
    const thrown = (() => {
      try {
        qwenImageRequest.assert({ prompt: "" });
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(thrown).toBeInstanceOf(RivyaValidationError);
    expect(thrown).toMatchObject({ name: "RivyaValidationError", message: "model is required (and 1 more)" });
    expect((thrown as RivyaValidationError).issues.map(({ pointer }) => pointer)).toStrictEqual(["/model", "/prompt"]);
  });
});
