import type { Mock } from "@rivya/mock/core";
import { serviceOrigin } from "../network/origins.ts";
import type { HeldFile, HeldTask, History } from "../history.ts";

interface State {
  readonly tasks: readonly HeldTask[];
  readonly files: readonly HeldFile[];
  readonly accounts: readonly { readonly account: string; readonly balance: number }[];
}

/** What the service holds. */
export async function held(mock: Mock): Promise<Pick<History, "tasks" | "files" | "balances">> {
  const answer = await mock.fetch(`${serviceOrigin}/__mock/state`);
  const { tasks, files, accounts } = (await answer.json()) as State;
  return {
    tasks: new Map(tasks.map((task) => [task.id, task])),
    files: new Map(files.map((file) => [file.id, file])),
    balances: new Map(accounts.map(({ account, balance }) => [account, balance])),
  };
}
