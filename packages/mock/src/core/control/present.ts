import { presentTask } from "../present/task.ts";
import { timestamp } from "../present/timestamp.ts";
import type { FileRecord, KeyRecord, TaskRecord } from "../store/records.ts";
import { stateAt } from "../timeline.ts";
import type { FileSummary, Key, TaskSummary } from "./generated/types.gen.ts";

export function taskSummary(task: TaskRecord, now: number): TaskSummary {
  const { id, model, status, reserved_credits, final_credits, created_at, updated_at } = presentTask(
    task,
    stateAt(task.timeline, task.outcome, now),
    "",
  );
  return { id, account: task.account, model, status, reserved_credits, final_credits, created_at, updated_at };
}

export const fileSummary = (file: FileRecord): FileSummary => ({
  id: file.id,
  account: file.account,
  kind: file.kind,
  name: file.name,
  size_bytes: file.sizeBytes,
  created_at: timestamp(file.createdAt),
  expires_at: timestamp(file.expiresAt),
});

export const presentKey = ({ account, scopes, revoked }: KeyRecord): Key => ({
  account,
  scopes: [...scopes] as Key["scopes"],
  revoked,
});
