import { Lasting } from "../../core/store/memory/lasting.ts";
import type { Claim } from "../../core/store/records.ts";
import type { Store, StoreStart } from "../../core/store/store.ts";
import { cutOff } from "../../core/timeline.ts";
import { Claims } from "./claims.ts";
import { Contents } from "./contents.ts";
import { Files } from "./files.ts";
import { Keys } from "./keys.ts";
import { Latest } from "./latest.ts";
import { openDatabase } from "./open-database.ts";
import { forgotten } from "./schema.ts";
import { secretOf } from "./secret.ts";
import { Tasks } from "./tasks.ts";
import { transactions, type Transaction } from "./transactions.ts";
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
  const latest = new Latest(connection);
  const timed: Transaction = (work) =>
    whole(() => {
      const value = work();
      latest.keep();
      return value;
    });
  const secret = secretOf(connection);
  const claims = new Claims(connection);
  const contents = new Contents(connection);
  const files = new Files(connection, contents);
  const keys = new Keys(connection, startKeys);
  const tasks = new Tasks(connection, keepTasks);
  const wallets = new Wallets(connection, timed, credits);
  let windows = new Lasting<{ count: number; readonly endsAt: number }>();

  const openAccounts = () => {
    for (const { account } of startKeys.values()) wallets.open(account);
  };
  whole(openAccounts);

  const taken = (claim: Claim | null, now: number) => claim && claims.recall(claim, now);

  const seen = (now: number): number => {
    latest.see(now);
    return now;
  };

  return {
    findKey: (hash) => keys.find(hash),
    keepKey: (hash, key) =>
      whole(() => {
        keys.put(hash, key);
        wallets.open(key.account);
      }),
    revokeKey: (hash) => whole(() => keys.revoke(hash)),
    countRequest(bucket, windowMs, now) {
      latest.see(now);
      let window = windows.get(bucket, now);
      if (!window) {
        window = { count: 0, endsAt: now + windowMs };
        windows.put(bucket, window, window.endsAt, now);
      }
      window.count += 1;
      return { ...window };
    },
    recall: (slot, now) => claims.recall(slot, seen(now)),
    credits: (account, now) => wallets.credits(account, seen(now)),
    setCredits: (account, amount, now) => wallets.set(account, amount, seen(now)),
    accounts: (now) => wallets.accounts(seen(now)),
    acceptTask(task, claim, now) {
      latest.see(now);
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
      timed(() => {
        const before = tasks.find(id);
        if (!before) return null;
        latest.see(now);
        if (now >= before.timeline.settledAt || tasks.isRefunded(id)) return { settled: false, task: before };
        const task = { ...before, outcome, timeline: cutOff(before.timeline, now) };
        tasks.change(task);
        tasks.forget(now);
        if (outcome.status === "failed") wallets.expectRefund(now);
        return { settled: true, task };
      }),
    receive: () => contents.receive(),
    keepFile: (file, content, claim, now) =>
      timed(() => {
        latest.see(now);
        const remembered = taken(claim, now);
        if (remembered) return { kept: false, remembered };
        files.put(file, content, now);
        if (claim) claims.remember(claim, now);
        return { kept: true };
      }),
    findFile: (id, now) => files.find(id, seen(now)),
    readFile: (id, now) => files.read(id, seen(now)),
    recentFiles: (limit, now) => files.recent(limit, seen(now)),
    secret: () => secret,
    latest: () => latest.at,
    reset() {
      whole(() => {
        for (const table of forgotten) connection.exec(`DELETE FROM ${table}`);
        openAccounts();
      });
      windows = new Lasting();
      for (const part of [latest, contents, keys, tasks, wallets]) part.begin();
    },
    close() {
      if (!connection.isOpen) return;
      contents.end();
      latest.keep();
      database.close();
    },
  };
}
