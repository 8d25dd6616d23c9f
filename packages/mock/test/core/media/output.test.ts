import { catalogue } from "@rivya/openapi/catalogue";
import type { CreateTaskRequest, ModelId } from "@rivya/openapi";
import { describe, expect, it } from "vitest";
import { outputOf } from "../../../src/core/media/output.ts";

const request = (model: string, params: object = {}) => ({ model, prompt: "x", params }) as CreateTaskRequest;

const models = Object.keys(catalogue) as ModelId[];

describe.each(models)("%s", (model) => {
  it.each(catalogue[model].outputs.map(({ when }) => when))("%j: something that the mock can make", (when) => {
    const { mimeType, name } = outputOf(request(model, when));
    const listed = catalogue[model].outputs.flatMap(({ mime_type }) => mime_type ?? []);
    expect(listed).toContain(mimeType);
    expect(name).toMatch(/^0\.(png|jpg|mp4|wav)$/);
  });
});

it("a film plays as long as is asked for, or as long as the document says", () => {
  expect(outputOf(request("happyhorse-1-0"))).toMatchObject({ seconds: 5, width: 1920, height: 1080 });
  expect(outputOf(request("happyhorse-1-0", { duration: 3.5 }))).toMatchObject({ seconds: 3.5 });
});
