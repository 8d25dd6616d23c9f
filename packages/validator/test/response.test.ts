import { errorResponse, rivyaFile, task as taskValidator } from "@rivya/validator";
import { operations } from "@rivya/validator/operations";
import { describe, expect, it } from "vitest";
import { told } from "./told.ts";
import { task } from "./values.ts";

describe("a response", () => {
  it("is judged by operation and status; null where there is no body", () => {
    expect(operations.createTask.responses[202]).toBe(taskValidator);
    expect(operations.createTask.responses[400]).toBe(errorResponse);
    expect(operations.uploadFile.responses[201]).toBe(rivyaFile);
    expect(operations.listModels.responses[304]).toBeNull();
    expect(operations.getTask.requestBody).toBeNull();
  });

  it("may have members that the document does not know", () => {
    expect(told(taskValidator, { ...task, progress: 0.5 })).toStrictEqual([]);
  });

  it("has a result or null", () => {
    expect(told(taskValidator, { ...task, result: null })).toStrictEqual([]);
    expect(told(taskValidator, { ...task, result: { primary_url: "https://a.b/", urls: [] } })).toStrictEqual([
      "/result/urls minItems: result.urls must have at least 1 item; received 0",
    ]);
    expect(told(taskValidator, { ...task, result: "x" })).toStrictEqual([
      '/result type: result must be an object; received "x"',
    ]);
  });

  it("counts 4.0 as an integer, and neither NaN nor Infinity as a number", () => {
    expect(
      told(taskValidator, JSON.parse(JSON.stringify(task).replace('"final_credits":4', '"final_credits":4.0'))),
    ).toStrictEqual([]);
    for (const wrong of [4.5, NaN, Infinity, "4"]) {
      expect(told(taskValidator, { ...task, final_credits: wrong })).toStrictEqual([
        expect.stringMatching(/^\/final_credits type: final_credits must be an integer; received /),
      ]);
    }
  });

  it("has times of RFC 3339 in UTC with milliseconds, told with one issue", () => {
    expect(told(taskValidator, { ...task, created_at: "yesterday" })).toStrictEqual([
      '/created_at format: created_at must be a date and time, such as 2026-05-11T09:30:00.000Z; received "yesterday"',
    ]);
    expect(told(taskValidator, { ...task, created_at: "2026-05-11T09:30:00Z" })).toStrictEqual([
      '/created_at pattern: created_at must be in UTC with milliseconds, such as 2026-05-11T09:30:00.000Z; received "2026-05-11T09:30:00Z"',
    ]);
  });
});
