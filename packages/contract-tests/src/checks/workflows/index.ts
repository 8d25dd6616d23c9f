import type { Case, Check, Planning } from "../check.ts";
import { catalogue } from "./catalogue.ts";
import { mediaLinks } from "./links.ts";
import { outputs } from "./outputs.ts";
import { references } from "./references.ts";
import { sounds } from "./sounds.ts";

const name = "workflows";

type Trials = (planning: Planning) => readonly Omit<Case, "check">[];
const all: readonly Trials[] = [catalogue, sounds, mediaLinks, references, outputs];
const operations = ["createTask", "getTask", "uploadFile", "getFile", "listModels"];

/** From the upload to the download: what comes out is what was asked for. */
export const workflows: Check = {
  name,
  describe: "upload, task, result, download: the result is decoded, and of the size, format and duration asked for",
  needs: [],
  cases: (planning) =>
    operations.every((operation) => planning.document.has(operation))
      ? all.flatMap((trials) => trials(planning).map((one) => ({ ...one, check: name })))
      : [],
};
