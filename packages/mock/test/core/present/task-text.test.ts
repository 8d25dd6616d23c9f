import { expect, it } from "vitest";
import { presentTask } from "../../../src/core/present/task.ts";
import { taskText } from "../../../src/core/present/task-text.ts";
import { failure, success, type Outcome, type State } from "../../../src/core/timeline.ts";
import { task } from "../store/records.ts";

it.each<[string, State["status"], Outcome]>([
  ["is queued", "queued", success],
  ["is processing", "processing", success],
  ["has succeeded", "succeeded", success],
  ["has failed", "failed", failure()],
  ["has failed with words of somebody's own", "failed", failure('a "quoted" \\ line\nand नमस्ते \ud800')],
])("a task that %s is written as the platform would write it", (_, status, outcome) => {
  const shown = presentTask({ ...task("task_1"), outcome }, { status, since: 1000 }, 'http://a"b');
  expect(taskText(shown)).toBe(JSON.stringify(shown));
});
