import { qwenImageRequest, referenceVideo, RivyaValidationError, type Issue } from "@rivya/validator";
import { describe, expect, it } from "vitest";
import { minimal, qwen, video } from "./values.ts";

function issues(validator: typeof qwenImageRequest | typeof referenceVideo, value: unknown): readonly Issue[] {
  const result = validator.validate(value);
  return result.ok ? [] : result.issues;
}

const shown = (text: string): string => issues(qwenImageRequest, qwen({ image_size: text }))[0]!.received;

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

  it("cuts no character and no escape in two", () => {
    expect(shown("🪁".repeat(30))).toBe(`"${"🪁".repeat(30)}"`);
    expect(shown(`x${"🪁".repeat(100)}`)).toBe(`"x${"🪁".repeat(38)}…`);
    expect(shown("\u0000".repeat(100))).toBe(`"${"\\u0000".repeat(39)}…`);
    expect(shown(`${"x".repeat(38)}"yyy`)).toBe(`"${"x".repeat(38)}\\"…`);
  });

  it("escapes what would break a line, turn the writing or not be seen, in values and in names", () => {
    const unseen = "\n\r\u0000\u007f\u0085\u009b\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2066\u2069\ud800";
    const all = [
      ...issues(qwenImageRequest, qwen({ image_size: unseen })),
      ...issues(qwenImageRequest, { ...minimal, [unseen]: 1 }),
    ];
    expect(all).toHaveLength(2);
    for (const { message } of all) {
      expect(message).not.toMatch(/[\p{C}\u2028\u2029]/u);
      expect(message).toContain(
        "\\u0085\\u009b\\u061c\\u200b\\u200e\\u200f\\u2028\\u2029\\u202a\\u202e\\u2066\\u2069\\ud800",
      );
    }
  });

  it("hands out no list that the rules go by", () => {
    const wrong = [{ image_size: "x" }, { steps: 20 }, { image_size: 5 }].map(qwen);
    const before = wrong.map((value) => JSON.stringify(issues(qwenImageRequest, value)));
    for (const value of wrong) (issues(qwenImageRequest, value)[0]!.expected as unknown[]).push("x", "steps", "number");
    expect(wrong.map((value) => JSON.stringify(issues(qwenImageRequest, value)))).toStrictEqual(before);
    expect(qwenImageRequest.is(wrong[0])).toBe(false);
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

  it("tells of several rules about one text the first that is broken", () => {
    expect(issues(qwenImageRequest, { ...minimal, prompt: " ".repeat(5001) }).map(({ keyword }) => keyword)).toEqual([
      "maxLength",
    ]);
  });

  it("need not be there for an error to have a message", () => {
    expect(new RivyaValidationError([]).message).toBe("the value is not right");
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
