import { isManual } from "../../clock/manual-clock.ts";
import { timestamp } from "../../present/timestamp.ts";
import type { Service } from "../../service.ts";
import type { State } from "../generated/types.gen.ts";
import { fileSummary, taskSummary } from "../present.ts";
import type { ControlOperation } from "./operation.ts";

const most = 100;

export async function stateOf({ clock, time, store, steering }: Service): Promise<State> {
  const now = time.now();
  const [accounts, tasks, files] = await Promise.all([
    store.accounts(now),
    store.recentTasks(most),
    store.recentFiles(most, now),
  ]);
  return {
    now: timestamp(now),
    clock: isManual(clock) ? "manual" : "real",
    available: steering.isAvailable,
    scenario: steering.scenario,
    accounts: accounts.map(({ account, credits }) => ({ account, balance: credits })),
    tasks: tasks.map((task) => taskSummary(task, now)),
    files: files.map(fileSummary),
    requests: steering.journal.total,
  };
}

export const getState: ControlOperation<null, State> = ({ service }) => stateOf(service);
