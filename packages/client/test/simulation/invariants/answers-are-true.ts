import type { Call, History } from "../history.ts";
import { idOf, madeFor, type Invariant } from "./invariant.ts";

/** What they answer with is nobody's in particular. */
const unowned = ["credits", "models", "download"];

function lieOf(history: History, call: Call): string | undefined {
  const { kind, value, error, account } = call;
  const { task: failed } = Object(error) as { task?: { id: string } };
  if (failed && history.tasks.get(failed.id)?.status !== "failed") return `${failed.id} has not failed`;
  const id = idOf(value);
  if (error !== undefined || unowned.includes(kind)) return undefined;
  const held = kind === "upload" || kind === "file" ? history.files : history.tasks;
  if (id === undefined || held.get(id)?.account !== account) return `the service holds no ${id} for ${account}`;
  const isMaker = kind === "create" || kind === "run" || kind === "upload";
  if (isMaker && !madeFor(history, call).includes(id)) return `${id} was made for somebody else`;
  if (kind !== "run" && kind !== "wait") return undefined;
  const { status, result } = value as { status?: string; result?: unknown };
  const isDone = status === "succeeded" && result && history.tasks.get(id)?.status === "succeeded";
  return isDone ? undefined : `${id} is ${status}, and is given out as done`;
}

/** What a call says has happened, has happened. */
export const answersAreTrue: Invariant = (history) => {
  for (const call of history.calls.values()) {
    const lie = lieOf(history, call);
    if (lie !== undefined) return { what: `${call.id}: ${lie}`, line: call.endLine };
  }
  return undefined;
};
