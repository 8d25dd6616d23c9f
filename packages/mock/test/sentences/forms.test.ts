import { createMock, manualClock } from "@rivya/mock/core";
import type { ErrorResponse } from "@rivya/openapi";
import { validateRequest } from "@rivya/validator/http";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullKey, origin } from "../helpers/harness.ts";
import { forms, largeForms, type RawForm } from "./forms.ts";

const pieces = (body: Uint8Array, size: number) => {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= body.length) controller.close();
      else controller.enqueue(body.slice(at, (at += size)));
    },
  });
};

const request = ({ type, body }: RawForm, size: number) =>
  new Request(`${origin}/api/v1/files`, {
    method: "POST",
    headers: { Authorization: `Bearer ${fullKey}`, "Content-Type": type },
    body: pieces(body, size),
    duplex: "half",
  });

async function answered(form: RawForm, size: number): Promise<readonly string[]> {
  const response = await createMock({ clock: manualClock() }).fetch(request(form, size));
  if (response.status === 201) return [];
  const { error } = (await response.json()) as ErrorResponse;
  return (error.details ?? []).map(({ message }) => message);
}

async function judged(form: RawForm): Promise<readonly string[]> {
  const result = await validateRequest(request(form, 65_536));
  return result.ok ? [] : result.issues.map(({ message }) => message);
}

const head = (name: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n`;
const crumbs = ["\r\n", "\r", "\n", "-", "--", "--B", "\r\n--B", "\r\n--B\r\n", "\r\n--B--", "x", "\xff", "X: 1\r\n"];

describe("the mock, however the bytes come, and validateRequest say the same of", () => {
  it.each(Object.entries(forms))("%s", async (_, [make, ...sentences]) => {
    const form = make();
    expect(await judged(form)).toEqual(sentences);
    for (const size of [65_536, 61, 1]) expect(await answered(form, size), `${size} at a time`).toEqual(sentences);
  });

  it("whatever is put together of what forms are made of", async () => {
    const crumb = fc.constantFrom(...crumbs, head("kind"), head("model"), head("client_request_id"), "y".repeat(300));
    const body = fc.array(crumb, { maxLength: 12 }).map((all) => `--B\r\n${head("kind")}${all.join("")}\r\n--B--\r\n`);
    await fc.assert(
      fc.asyncProperty(body, fc.integer({ min: 1, max: 400 }), async (text, size) => {
        const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
        const form = { type: "multipart/form-data; boundary=B", body: bytes };
        expect(await answered(form, size)).toEqual(await judged(form));
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it.each(Object.entries(largeForms))("%s", { timeout: 60_000 }, async (_, [make, ...sentences]) => {
    const form = make();
    expect(await judged(form)).toEqual(sentences);
    expect(await answered(form, 65_536)).toEqual(sentences);
  });
});
