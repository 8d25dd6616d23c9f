import type { ContractDocument } from "../../document/contract-document.ts";
import type { Case, Check } from "../check.ts";
import { manyKeys } from "./many-keys.ts";
import { oneKey } from "./one-key.ts";
import { poor } from "./poor.ts";
import { rivals } from "./rivals.ts";

const name = "concurrency";

type Trial = (document: ContractDocument) => readonly Omit<Case, "check">[];
const trials: readonly Trial[] = [oneKey, rivals, manyKeys, poor];

/** Many requests at once. */
export const concurrency: Check = {
  name,
  describe: "twenty requests at once: one key makes one task and one charge, and no account spends what it has not",
  needs: [],
  cases: ({ document }) => trials.flatMap((trial) => trial(document).map((one) => ({ ...one, check: name }))),
};
