import { createMock, manualClock } from "@rivya/mock/core";
import type { ErrorResponse } from "@rivya/openapi";
import { validateRequest } from "@rivya/validator/http";
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

describe("the mock, however the bytes come, and validateRequest say the same of", () => {
  it.each(Object.entries(forms))("%s", async (_, [make, ...sentences]) => {
    const form = make();
    expect(await judged(form)).toEqual(sentences);
    for (const size of [65_536, 61, 1]) expect(await answered(form, size), `${size} at a time`).toEqual(sentences);
  });

  it.each(Object.entries(largeForms))("%s", { timeout: 60_000 }, async (_, [make, ...sentences]) => {
    const form = make();
    expect(await judged(form)).toEqual(sentences);
    expect(await answered(form, 65_536)).toEqual(sentences);
  });
});
