import type { Context } from "../../context/context.ts";
import { NotPossible } from "../../context/not-possible.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import type { DocumentedAnswer, Operation } from "../../document/operation.ts";
import { summary } from "../../judge/judge.ts";
import { plainPrice } from "../../samples/plain.ts";
import type { Exchange } from "../../wire/exchange.ts";
import type { Case, Check } from "../check.ts";
import { limited } from "./limited.ts";
import { recipeFor } from "./recipes.ts";
import { unlisted } from "./unlisted.ts";

const name = "responses";

// What a recipe reads has to be made first.
const price = (document: ContractDocument, operation: Operation): number =>
  document.operations.reduce((most, one) => Math.max(most, plainPrice(document, one)), 0) *
  (operation.path.includes("{") ? 1 : 0);

/** What brings a code about brings it with one status: a document that lists it under another one is wrong. */
function holdStatus(context: Context, expected: string, status: string, exchange: Exchange): void {
  if (String(exchange.answer.status) === status) return;
  context.broke({ keyword: "status", expected, received: summary(exchange), exchange });
}

function caseOf(document: ContractDocument, operation: Operation, status: string, code: string | undefined): Case {
  const recipe = recipeFor(status, code);
  return {
    check: name,
    operationId: operation.operationId,
    title: `${status}${code === undefined ? "" : ` ${code}`} is as documented`,
    maxCredits: plainPrice(document, operation) * (recipe?.paid ?? 0) + price(document, operation),
    needs: recipe?.needs ?? [],
    run: async (context) => {
      const answer = [status, code].join(" ").trim();
      if (recipe) return holdStatus(context, answer, status, await recipe.run(context, operation));
      // Our own mock can be brought to answer all that the document promises.
      if (context.target.isOwn) {
        context.broke({ keyword: "status", expected: answer, received: "no request that is answered so" });
      }
      throw new NotPossible(`nobody has said how ${answer} can be brought about`);
    },
  };
}

const codesOf = ({ codes }: DocumentedAnswer): readonly (string | undefined)[] =>
  codes.length === 0 ? [undefined] : codes;

/** Every documented answer is brought about; each is judged by the document, as are all answers of all other checks. */
export const responses: Check = {
  name,
  describe: "every documented status and code comes, and every answer has the documented headers and body, and no more",
  needs: [],
  cases: ({ document }) =>
    document.operations.flatMap((operation) => [
      ...operation.answers.flatMap((answer) =>
        codesOf(answer).flatMap((code) => [
          caseOf(document, operation, answer.status, code),
          ...limited(name, operation, answer, code),
        ]),
      ),
      ...unlisted(name, document, operation),
    ]),
};
