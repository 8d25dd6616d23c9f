import type { Check } from "../check.ts";
import { linkCase } from "./follow-link.ts";
import { locationCases } from "./location.ts";

const name = "links";

/** What was created can be read: by the links of the document, and by Location. */
export const links: Check = {
  name,
  describe: "every link of the document is followed by its expressions, and every Location; what they lead to is there",
  needs: [],
  cases: ({ document }) =>
    [
      ...document.operations.flatMap((operation) =>
        operation.answers.flatMap((answer) => answer.links.map((link) => linkCase(document, operation, link))),
      ),
      ...locationCases(document),
    ].map((one) => ({ ...one, check: name })),
};
