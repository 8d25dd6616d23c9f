import { afterEach } from "vitest";
import type { Store, StoreStart } from "../../../src/core/store/store.ts";
import { sqliteStore } from "../../../src/node/store/sqlite-store.ts";
import { dataFolder } from "./data-folder.ts";

/** Opens stores on files of their own, which are closed and gone when the tests of the file are over. */
export function sqliteStores(): (start: StoreStart) => Store {
  const path = dataFolder();
  const opened: Store[] = [];
  let count = 0;
  afterEach(() => {
    for (const store of opened.splice(0)) void store.close?.();
  });
  return (start) => {
    // Of the thousands that a property opens, few are ever needed at once.
    while (opened.length > 4) void opened.shift()!.close?.();
    count += 1;
    const store = sqliteStore(path(`${count}.db`), start);
    opened.push(store);
    return store;
  };
}
