import { requestExamples } from "../../samples/examples.ts";
import type { Check } from "../check.ts";
import { asked } from "./asked.ts";
import { kept } from "./kept.ts";
import { sent } from "./sent.ts";

const name = "examples";

/** The examples of the document, sent and compared. */
export const examples: Check = {
  name,
  describe: "the document's examples of requests are accepted, and those of answers keep their schemas",
  needs: [],
  cases: ({ document }) =>
    document.operations.flatMap((operation) => [
      ...(operation.body
        ? requestExamples(document, operation).map((example) => sent(name, document, operation, example))
        : [asked(name, document, operation)]),
      ...kept(name, operation),
    ]),
};
