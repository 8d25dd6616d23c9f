import { cutOff } from "../../timeline.ts";
import type { Content } from "../content.ts";
import type { Claim, FileRecord, IdempotencySlot, TaskRecord } from "../records.ts";
import type { Store, StoreStart } from "../store.ts";
import { KeyRing } from "./key-ring.ts";
import { forgetful } from "./forgetful.ts";
import { Lasting } from "./lasting.ts";
import { memorySink } from "./memory-content.ts";
import { Shelf } from "./shelf.ts";
import { Slots } from "./slots.ts";
import { Tasks } from "./tasks.ts";
import { Wallets } from "./wallets.ts";

interface StoredFile {
  readonly file: FileRecord;
  readonly content: Content;
}

const refundOf = ({ id, account, credits, timeline }: TaskRecord) => ({
  taskId: id,
  account,
  credits,
  dueAt: timeline.settledAt,
});

function begin({ keys, credits, keepTasks }: StoreStart) {
  const wallets = new Wallets(credits);
  for (const { account } of keys.values()) wallets.open(account);
  return {
    keys: new KeyRing(keys),
    wallets,
    tasks: new Tasks(),
    forget: keepTasks === null ? null : forgetful(keepTasks),
    files: new Shelf<StoredFile>(),
    windows: new Lasting<{ count: number; readonly endsAt: number }>(),
    slots: new Slots(),
  };
}

/** A store that lasts as long as the process. Each operation runs to its end without a pause, which makes it atomic. */
export function memoryStore(start: StoreStart): Store {
  let held = begin(start);
  const secret = crypto.getRandomValues(new Uint8Array(32));

  const recall = (slot: IdempotencySlot, now: number) => held.slots.get(slot, now);
  const remember = (claim: Claim, now: number) => held.slots.put(claim, now);

  const storedFile = (id: string, now: number): StoredFile | null => {
    const found = held.files.get(id);
    return found && now < found.file.expiresAt ? found : null;
  };

  return {
    findKey: (hash) => held.keys.find(hash),
    keepKey(hash, key) {
      held.keys.keep(hash, key);
      held.wallets.open(key.account);
    },
    revokeKey(hash) {
      const key = held.keys.find(hash);
      if (!key) return null;
      const revoked = { ...key, revoked: true };
      held.keys.keep(hash, revoked);
      return revoked;
    },
    countRequest(bucket, windowMs, now) {
      let window = held.windows.get(bucket, now);
      if (!window) {
        window = { count: 0, endsAt: now + windowMs };
        held.windows.put(bucket, window, window.endsAt, now);
      }
      window.count += 1;
      return { ...window };
    },
    recall,
    credits: (account, now) => held.wallets.credits(account, now),
    setCredits: (account, credits, now) => held.wallets.set(account, credits, now),
    accounts: (now) => held.wallets.accounts(now),
    acceptTask(task, claim, now) {
      const remembered = claim && recall(claim, now);
      if (remembered) return { kept: false, remembered };
      if (!held.wallets.charge(task.account, task.credits, now)) return { kept: false, remembered: null };
      held.tasks.add(task);
      held.forget?.(held.tasks, task, now);
      if (task.outcome.status === "failed") held.wallets.refund(refundOf(task));
      if (claim) remember(claim, now);
      return { kept: true };
    },
    findTask: (id) => held.tasks.find(id),
    recentTasks: (limit) => held.tasks.newest(limit),
    settleTask(id, outcome, now) {
      const before = held.tasks.find(id);
      if (!before) return null;
      const isRefunded = before.outcome.status === "failed" && !held.wallets.owes(id);
      if (now >= before.timeline.settledAt || isRefunded) return { settled: false, task: before };
      const task = { ...before, outcome, timeline: cutOff(before.timeline, now) };
      held.tasks.change(task);
      if (outcome.status === "failed") held.wallets.refund(refundOf(task));
      else held.wallets.keepReserved(id);
      held.forget?.(held.tasks, task, now);
      return { settled: true, task };
    },
    receive: memorySink,
    keepFile(file, content, claim, now) {
      const remembered = claim && recall(claim, now);
      if (remembered) return { kept: false, remembered };
      held.files.dropOldest((old) => now >= old.file.expiresAt);
      held.files.put(file.id, { file, content });
      if (claim) remember(claim, now);
      return { kept: true };
    },
    findFile: (id, now) => storedFile(id, now)?.file ?? null,
    readFile: (id, now) => storedFile(id, now)?.content ?? null,
    recentFiles(limit, now) {
      return [...held.files.newest(limit)].filter(({ file }) => now < file.expiresAt).map(({ file }) => file);
    },
    secret: () => secret,
    reset() {
      held = begin(start);
    },
  };
}
