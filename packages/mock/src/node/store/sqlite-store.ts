import { Lasting } from "../../core/store/memory/lasting.ts";
import type { Claim } from "../../core/store/records.ts";
import type { Store, StoreStart } from "../../core/store/store.ts";
import { cutOff } from "../../core/timeline.ts";
import { Claims } from "./claims.ts";
import { Contents } from "./contents.ts";
import { Files } from "./files.ts";
import { Keys } from "./keys.ts";
import { openDatabase } from "./open-database.ts";
import { forgotten } from "./schema.ts";
import { secretOf } from "./secret.ts";
import { Tasks } from "./tasks.ts";
import { transactions } from "./transactions.ts";
import { Wallets } from "./wallets.ts";

/**
 * A store that lasts as long as its file, each operation in one transaction. The windows of rate limits alone are in
 * memory, and begin anew with the process.
 *
 * @throws {DataFileError} when the file cannot be used. It is then as it was.
 */
export function sqliteStore(path: string, { keys: startKeys, credits, keepTasks }: StoreStart): Store {
  const database = openDatabase(path);
  const { connection } = database;
  const whole = transactions(connection);
  const secret = secretOf(connection);
  const claims = new Claims(connection);
  const contents = new Contents(connection);
  const files = new Files(connection, contents);
  const keys = new Keys(connection, startKeys);
  const tasks = new Tasks(connection, keepTasks);
  const wallets = new Wallets(connection, whole, credits);
  let windows = new Lasting<{ count: number; readonly endsAt: number }>();

  const openAccounts = () => {
    for (const { account } of startKeys.values()) wallets.open(account);
  };
  whole(openAccounts);

  const taken = (claim: Claim | null, now: number) => claim && claims.recall(claim, now);

  return {
    findKey: (hash) => keys.find(hash),
    keepKey: (hash, key) =>
      whole(() => {
        keys.put(hash, key);
        wallets.open(key.account);
      }),
    countRequest(bucket, windowMs, now) {
      let window = windows.get(bucket, now);
      if (!window) {
        window = { count: 0, endsAt: now + windowMs };
        windows.put(bucket, window, window.endsAt, now);
      }
      window.count += 1;
      return { ...window };
    },
    recall: (slot, now) => claims.recall(slot, now),
    credits: (account, now) => wallets.credits(account, now),
    setCredits: (account, amount, now) => wallets.set(account, amount, now),
    accounts: (now) => wallets.accounts(now),
    acceptTask(task, claim, now) {
      wallets.payDue(now);
      return whole(() => {
        const remembered = taken(claim, now);
        if (remembered) return { kept: false, remembered };
        if (!wallets.charge(task.account, task.credits)) return { kept: false, remembered: null };
        tasks.put(task);
        tasks.forget(now);
        if (task.outcome.status === "failed") wallets.expectRefund(task.timeline.settledAt);
        if (claim) claims.remember(claim, now);
        return { kept: true };
      });
    },
    findTask: (id) => tasks.find(id),
    recentTasks: (limit) => tasks.recent(limit),
    settleTask: (id, outcome, now) =>
      whole(() => {
        const before = tasks.find(id);
        if (!before) return null;
        if (now >= before.timeline.settledAt) return { settled: false, task: before };
        const task = { ...before, outcome, timeline: cutOff(before.timeline, now) };
        tasks.change(task);
        tasks.forget(now);
        if (outcome.status === "failed") wallets.expectRefund(now);
        return { settled: true, task };
      }),
    receive: () => contents.receive(),
    keepFile: (file, content, claim, now) =>
      whole(() => {
        const remembered = taken(claim, now);
        if (remembered) return { kept: false, remembered };
        files.put(file, content, now);
        if (claim) claims.remember(claim, now);
        return { kept: true };
      }),
    findFile: (id, now) => files.find(id, now),
    readFile: (id, now) => files.read(id, now),
    recentFiles: (limit, now) => files.recent(limit, now),
    secret: () => secret,
    reset() {
      whole(() => {
        for (const table of forgotten) connection.exec(`DELETE FROM ${table}`);
        openAccounts();
      });
      windows = new Lasting();
      for (const part of [contents, keys, tasks, wallets]) part.begin();
    },
    close: () => database.close(),
  };
}
