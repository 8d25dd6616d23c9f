import { memoryStore } from "../../../src/core/store/memory/memory-store.ts";
import type { Store, StoreStart } from "../../../src/core/store/store.ts";

type Operation = (...args: readonly never[]) => unknown;

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** The store in memory, but each operation begins in a later turn of the event loop and ends in a yet later one. */
export function asyncStore(start: StoreStart): Store {
  const store = memoryStore(start);
  return { ...slowed(store), receive: () => slowed(store.receive()) };
}

function slowed<T extends object>(store: T): T {
  const operations = Object.entries(store as unknown as Record<string, Operation>).map(([name, operation]) => {
    const later = async (...args: readonly never[]) => {
      await turn();
      const value = operation(...args);
      await turn();
      return value;
    };
    return [name, later] as const;
  });
  return Object.fromEntries(operations) as unknown as T;
}
