import { expect, it } from "vitest";
import type { CreateTaskRequest } from "@rivya/openapi";
import { catalogue } from "@rivya/openapi/catalogue";
import { outputName } from "../../../src/core/media/output-name.ts";
import { outputOf } from "../../../src/core/media/output.ts";

const requests = Object.entries(catalogue).flatMap(([model, { listing }]) => {
  const choices = listing.params.flatMap(({ key, options }) => (options ?? []).map((value) => ({ [key]: value })));
  return [undefined, {}, ...choices].map((params) => ({ model, prompt: "x", ...(params && { params }) }));
});

it("is that of the output, whatever parameter is chosen, and whoever asks first", () => {
  expect(requests.length).toBeGreaterThan(10);
  for (const request of [...requests, ...requests.toReversed()] as CreateTaskRequest[]) {
    expect(outputName(request)).toBe(outputOf(request).name);
  }
});
