import type { Task } from "@rivya/openapi";
import { expect, test } from "vitest";
import { breachOf } from "../../src/model/task.ts";

const created_at = "2026-05-11T00:00:00.000Z";
const ended_at = "2026-05-11T00:00:02.000Z";
const now = Date.parse("2026-05-11T00:01:00.000Z");

const queued: Task = {
  id: "task_1",
  status: "queued",
  model: "qwen-image",
  reserved_credits: 4,
  final_credits: 0,
  created_at,
  updated_at: created_at,
  result: null,
  error: null,
};
const url = "https://cdn.example.com/0.png";
const result = { primary_url: url, urls: [url] };
const succeeded: Task = { ...queued, status: "succeeded", final_credits: 4, updated_at: ended_at, result };
const failed: Task = {
  ...queued,
  status: "failed",
  updated_at: ended_at,
  error: { code: "generation_failed", message: "Out of memory." },
};
const processing: Task = { ...queued, status: "processing", updated_at: "2026-05-11T00:00:01.000Z" };

const brokenAt = (task: Task, before: Task | null = null): string | undefined =>
  breachOf(task, { before, price: 4, now })?.pointer;

test.each([
  ["created", queued, null],
  ["read again", queued, queued],
  ["going on", processing, queued],
  ["seen only at its end", succeeded, queued],
  ["failing", failed, processing],
])("a task holds, %s", (_, task, before) => {
  expect(brokenAt(task, before)).toBeUndefined();
});

test.each<[string, Task, Task | null, string]>([
  ["of another price", { ...queued, reserved_credits: 5 }, null, "/reserved_credits"],
  ["that cost something before its end", { ...queued, final_credits: 4 }, null, "/final_credits"],
  ["that cost nothing in the end", { ...succeeded, final_credits: 0 }, null, "/final_credits"],
  ["that failed and cost something", { ...failed, final_credits: 4 }, null, "/final_credits"],
  ["with a result too soon", { ...queued, result }, null, "/result"],
  ["with an error without having failed", { ...queued, error: failed.error }, null, "/error"],
  [
    "with another primary_url",
    { ...succeeded, result: { ...result, primary_url: `${url}2` } },
    null,
    "/result/primary_url",
  ],
  ["updated before it was created", { ...queued, updated_at: "2026-05-10T23:59:59.999Z" }, null, "/updated_at"],
  ["updated in time to come", { ...queued, updated_at: "2026-05-11T00:01:00.001Z" }, null, "/updated_at"],
  ["of another id", { ...queued, id: "task_2" }, queued, "/id"],
  ["that goes back", { ...queued, updated_at: processing.updated_at }, processing, "/status"],
  ["updated without a change", { ...queued, updated_at: ended_at }, queued, "/updated_at"],
  ["whose updated_at goes back", { ...succeeded, updated_at: created_at }, processing, "/updated_at"],
  ["that fails after it has succeeded", failed, succeeded, ""],
])("a task breaks %s", (_, task, before, pointer) => {
  expect(brokenAt(task, before)).toBe(pointer);
});
