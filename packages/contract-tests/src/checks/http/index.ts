import type { Check } from "../check.ts";
import { copyTrials } from "./copies.ts";
import { corsTrials } from "./cors.ts";
import { formTrials } from "./forms.ts";
import { jsonTrials } from "./json.ts";
import { methodTrials } from "./methods.ts";
import { idTrials, pathTrials } from "./paths.ts";
import { queryTrials } from "./queries.ts";
import { sizeTrials } from "./sizes.ts";
import { typeTrials } from "./types.ts";

const name = "http";

/** What lies under every operation. */
export const http: Check = {
  name,
  describe: "unknown paths, other methods, HEAD, OPTIONS, CORS, content types, sizes, and bodies that cannot be read",
  needs: [],
  cases: ({ document }) =>
    [
      pathTrials,
      idTrials,
      methodTrials,
      corsTrials,
      copyTrials,
      queryTrials,
      typeTrials,
      sizeTrials,
      jsonTrials,
      formTrials,
    ].flatMap((trials) => trials(document).map((trial) => ({ maxCredits: 0, ...trial, check: name }))),
};
