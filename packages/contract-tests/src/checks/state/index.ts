import type { Check } from "../check.ts";
import { scenes } from "./scenes.ts";
import { tellStories } from "./story.ts";

const name = "state";
const operations = ["createTask", "getTask", "uploadFile", "getFile", "getCredits"];

/** Random stories over two accounts, held against a small model of what must be so. */
export const state: Check = {
  name,
  describe: "random stories of creating, reading, replaying, failing and waiting: what is known to be so stays so",
  needs: ["control", "manualClock"],
  cases: ({ document, cases }) =>
    operations.every((operation) => document.has(operation))
      ? [...scenes].map(([title, commands]) => ({
          check: name,
          operationId: null,
          title,
          maxCredits: 0,
          run: (context) => tellStories(context, commands, Math.ceil((cases * 3) / 20)),
        }))
      : [],
};
