import type { TaskRequest } from "../../../src/index.ts";
import type { Exchange } from "../history.ts";
import type { Answer } from "../network/answer.ts";

/** What was asked for, and what was made of it, whether its answer arrived or not. */
export class Ledger {
  /** The calls that the service has made a task or a file for, by its id. */
  readonly madeFor = new Map<string, Set<string>>();
  /** What each call wanted as a task. */
  readonly wanted = new Map<string, TaskRequest>();

  readonly note = ({ operation, call }: Exchange, { status, body }: Answer): void => {
    const isMade = (operation === "createTask" && status === 202) || (operation === "uploadFile" && status === 201);
    if (!isMade) return;
    const { id } = JSON.parse(String(body)) as { id: string };
    this.madeFor.set(id, (this.madeFor.get(id) ?? new Set()).add(call));
  };

  hasMade(call: string): boolean {
    return [...this.madeFor.values()].some((makers) => makers.has(call));
  }
}
