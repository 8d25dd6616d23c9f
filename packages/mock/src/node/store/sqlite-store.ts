import type { DatabaseSync } from "node:sqlite";
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

function storeOn(connection: DatabaseSync, { keys: startKeys, credits, keepTasks }: StoreStart): Store {
  const { whole, settled, flush } = transactions(connection, () => lost());
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

  const lost = () => {
    // What is being received has lost pieces.
    contents.end();
    for (const part of [keys, tasks, wallets]) part.begin();
  };

  const keptInTime = <T>(work: () => T) => settled(timed(work));
  const kept = <T>(work: () => T) => settled(whole(work));

  const openAccounts = () => {
    for (const { account } of startKeys.values()) wallets.open(account);
  };
  whole(openAccounts);
  flush();

  const taken = (claim: Claim | null, now: number) => claim && claims.recall(claim, now);

  const seen = (now: number): number => {
    latest.see(now);
    return now;
  };

  return {
    findKey: (hash) => keys.find(hash),
    keepKey: (hash, key) =>
      kept(() => {
        keys.put(hash, key);
        wallets.open(key.account);
      }),
    revokeKey: (hash) => kept(() => keys.revoke(hash)),
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
    recall: (slot, now) => settled(claims.recall(slot, seen(now))),
    credits: (account, now) => settled(wallets.credits(account, seen(now))),
    setCredits: (account, amount, now) => settled(wallets.set(account, amount, seen(now))),
    accounts: (now) => settled(wallets.accounts(seen(now))),
    acceptTask(task, claim, now) {
      latest.see(now);
      return kept(() => {
        wallets.payDue(now);
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
    findTask(id, now) {
      latest.see(now);
      return settled(tasks.find(id));
    },
    recentTasks: (limit) => settled(tasks.recent(limit)),
    settleTask: (id, outcome, now) =>
      keptInTime(() => {
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
      keptInTime(() => {
        latest.see(now);
        const remembered = taken(claim, now);
        if (remembered) return { kept: false, remembered };
        files.put(file, content, now);
        if (claim) claims.remember(claim, now);
        return { kept: true };
      }),
    findFile: (id, now) => settled(files.find(id, seen(now))),
    readFile: (id, now) => settled(files.read(id, seen(now))),
    recentFiles: (limit, now) => settled(files.recent(limit, seen(now))),
    secret: () => secret,
    latest: () => latest.at,
    reset() {
      whole(() => {
        for (const table of forgotten) connection.exec(`DELETE FROM ${table}`);
        openAccounts();
      });
      windows = new Lasting();
      for (const part of [latest, contents, keys, tasks, wallets]) part.begin();
      return settled(undefined);
    },
    keepTime: (now) =>
      kept(() => {
        latest.see(now);
        latest.keep();
      }),
    close() {
      if (!connection.isOpen) return;
      flush();
      contents.end();
      latest.keep();
    },
  };
}

/**
 * A store that lasts as long as its file, each operation whole or not at all. The windows of rate limits alone are in
 * memory, and begin anew with the process.
 *
 * @throws {DataFileError} when the file cannot be used. It is then as it was.
 */
export function sqliteStore(path: string, start: StoreStart): Store {
  const { made, close } = openDatabase(path, (connection) => storeOn(connection, start));
  return {
    ...made,
    close() {
      try {
        void made.close?.();
      } catch {
        // On a full disk: only the last moment of looking is lost, and no look changes anything.
      } finally {
        close();
      }
    },
  };
}
