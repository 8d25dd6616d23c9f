import type { FileRecord, KeyRecord, Store, TaskRecord } from "./store.ts";

export interface MemoryStoreOptions {
  readonly keys: ReadonlyMap<string, KeyRecord>;
  /** What each account starts with. */
  readonly credits: number;
}

interface StoredFile {
  readonly file: FileRecord;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A store that lasts as long as the process. Each operation runs to its end without a pause, which makes it atomic. */
export function memoryStore({ keys, credits }: MemoryStoreOptions): Store {
  const wallets = new Map<string, number>();
  const tasks = new Map<string, TaskRecord>();
  const files = new Map<string, StoredFile>();

  const balance = (account: string) => wallets.get(account) ?? credits;

  const storedFile = (id: string, now: number): StoredFile | undefined => {
    const found = files.get(id);
    return found && now < found.file.expiresAt ? found : undefined;
  };

  // All files live equally long, so the oldest are the first to go.
  const forgetExpired = (now: number) => {
    for (const [id, { file }] of files) {
      if (now < file.expiresAt) return;
      files.delete(id);
    }
  };

  return {
    findKey: (key) => keys.get(key) ?? null,
    credits: balance,
    acceptTask(task) {
      const left = balance(task.account) - task.credits;
      if (left < 0) return false;
      wallets.set(task.account, left);
      tasks.set(task.id, task);
      return true;
    },
    findTask: (id) => tasks.get(id) ?? null,
    keepFile(file, content) {
      forgetExpired(file.createdAt);
      files.set(file.id, { file, content });
    },
    findFile: (id, now) => storedFile(id, now)?.file ?? null,
    readFile: (id, now) => storedFile(id, now)?.content ?? null,
  };
}
