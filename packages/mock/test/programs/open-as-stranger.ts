// Opens a data file as somebody who may not write it, and prints why that cannot be done.
import { sqliteStore } from "../../src/node/store/sqlite-store.ts";

const stranger = 65_534;
// Nothing is forbidden to root.
if (process.getuid?.() === 0) process.setuid?.(stranger);

try {
  await sqliteStore(process.argv[2]!, { keys: new Map(), credits: 1000, keepTasks: null }).close?.();
  console.log("opened");
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
