import { qwenImageRequest, type Issue } from "@rivya/validator";
import { createTaskHeaderParameters } from "../src/generated/create-task-header-parameters.gen.ts";
import { describe, expect, it } from "vitest";
import { compile } from "./compiled/compile.ts";
import { image, minimal, qwen } from "./values.ts";

const issuesOf = (value: unknown): readonly Issue[] => {
  const result = qwenImageRequest.validate(value);
  return result.ok ? [] : result.issues;
};

describe("what may be a secret is not repeated", () => {
  it.each([
    "apiKey",
    "api-key",
    "duration_token",
    "Authorization",
    "password",
    "passwd",
    "pwd",
    "clientSecret",
    "credential",
    "credentials",
    "signature",
    "bearer",
    "Cookie",
    "session_id",
    "passphrase",
    "pin",
    "user_pin",
    "access",
  ])("of a member called %s", async (name) => {
    const { value } = await compile({ Value: { type: "object", properties: { [name]: { type: "boolean" } } } });
    const result = value!.validate({ [name]: "open sesame" });
    expect(result.ok || result.issues.map(({ received }) => received)).toStrictEqual(["a string"]);
    expect(JSON.stringify(result)).not.toContain("sesame");
  });

  it.each([
    "rvya_sk_sesame",
    "key=rvya_sk_sesame",
    "Bearer sesame",
    "bearer sesame",
    " Bearer sesame",
    "Bearer\tsesame",
    "Basic dXNlcjpzZXNhbWU= sesame",
    "eyJhbGciOiJub25lIn0.eyJzZXNhbWUiOjF9.sesame",
  ])("when it looks like one: %s", (text) => {
    const [issue] = issuesOf(qwen({ image_size: text }));
    expect(issue!.received).toBe("a string");
    expect(JSON.stringify(issue)).not.toContain("sesame");
  });

  it.each([
    ["http://rivya.ai/a b?token=sesame", '"http://rivya.ai/a b…"'],
    ["/files/a b?sesame", '"/files/a b…"'],
    ["https://rivya.ai/a b#access_token=sesame", '"https://rivya.ai/a b…"'],
    ["/files/a b#sesame?a", '"/files/a b…"'],
    ["https://me:sesame@rivya.ai/a b", '"https://…"'],
    ["https://me:ses?ame@rivya.ai/ a", '"https://…"'],
    ["https://me:ses/ame@sesame@rivya.ai/a b?mail=a@b&key=sesame", '"https://…"'],
    ["https://rivya.ai/a b?key=a@sesame", '"https://…"'],
    ["//me:sesame@rivya.ai/a b", '"//…"'],
  ])("in a link: %s", (url, received) => {
    const [issue] = issuesOf(qwen({ referenceMediaItems: [{ ...image, url }] }));
    expect(issue).toMatchObject({ keyword: "format", received });
    expect(JSON.stringify(issue)).not.toContain("sesame");
  });

  it.each(["rvya_sk_live_sesame", "my_rvya_sk_sesame", "eyJhbGciOiJub25lIn0sesame"])(
    "in the name of a member: %s",
    (name) => {
      for (const [place, wrong] of [
        ["[a string]", { ...minimal, [name]: 1 }],
        ["params[a string]", { ...minimal, params: { [name]: 1 } }],
      ] as const) {
        const [issue] = issuesOf(wrong);
        expect(issue!.message).toMatch(/is not a known member/);
        expect(issue!.message.startsWith(`${place} is not`)).toBe(true);
        expect(`${issue!.message} ${issue!.received}`).not.toContain("sesame");
        expect(issue!.path.at(-1), "what the caller sent stays usable").toBe(name);
      }
    },
  );

  it.each(["mapping", "spinning"])("but a member called %s is no PIN", async (name) => {
    const { value } = await compile({ Value: { type: "object", properties: { [name]: { type: "boolean" } } } });
    const result = value!.validate({ [name]: "open" });
    expect(result.ok || result.issues.map(({ received }) => received)).toStrictEqual(['"open"']);
  });

  it("but an idempotency key, which opens nothing, is shown", () => {
    const result = createTaskHeaderParameters.validate({ "idempotency-key": "kéy" });
    expect(result.ok || result.issues.map(({ message }) => message)).toStrictEqual([
      'the header Idempotency-Key must be of printable ASCII characters alone; received "kéy"',
    ]);
  });

  it("and text that is none is shown in full", () => {
    expect(issuesOf(qwen({ image_size: "#fff@/" }))[0]!.received).toBe('"#fff@/"');
    expect(issuesOf({ ...minimal, params: "a: b" })[0]!.received).toBe('"a: b"');
  });
});
