import type { ContractDocument } from "../../document/contract-document.ts";
import type { Operation } from "../../document/operation.ts";
import { makerOf } from "../../samples/make.ts";
import { plainPrice } from "../../samples/plain.ts";
import type { Case, Check } from "../check.ts";
import { acceptedKeys, givenKey, publicTrials } from "./accepted.ts";
import { accountTrials } from "./accounts.ts";
import { scopeTrials } from "./scopes.ts";
import type { Trial } from "./trial.ts";
import { unusableKeys } from "./unusable.ts";
import { withoutKey } from "./without.ts";

const name = "authentication";

// What needs nothing that was made before, and costs nothing.
const isReading = ({ method, path }: Operation): boolean => method === "GET" && !path.includes("{");

const trialsOf = (document: ContractDocument, operation: Operation): readonly Trial[] =>
  operation.isPublic
    ? publicTrials
    : [
        ...(isReading(operation) ? [givenKey] : []),
        ...withoutKey,
        ...unusableKeys,
        ...acceptedKeys,
        ...scopeTrials(operation),
        ...accountTrials(document, operation),
      ];

function caseOf(document: ContractDocument, operation: Operation, trial: Trial): Case {
  const maker = makerOf(document, operation);
  const price = plainPrice(document, operation) + (maker ? plainPrice(document, maker) : 0);
  return {
    check: name,
    operationId: operation.operationId,
    title: trial.title,
    maxCredits: trial.isPaid ? price : 0,
    needs: trial.needs ?? [],
    run: (context) => trial.run(context, operation),
  };
}

/** Who may do what. */
export const authentication: Check = {
  name,
  describe:
    "no key, a wrong, revoked or expired one, one in the wrong place or without the scope is refused as documented",
  needs: [],
  cases: ({ document }) =>
    document.operations.flatMap((operation) =>
      trialsOf(document, operation).map((trial) => caseOf(document, operation, trial)),
    ),
};
