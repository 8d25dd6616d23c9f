import { Broken } from "../../context/broken.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { answerTo, parameterOf, type Operation } from "../../document/operation.ts";
import { plainPrice } from "../../samples/plain.ts";
import type { Case } from "../check.ts";
import { knownCodes, recipeFor } from "./recipes.ts";

const needsBody = ["validation_failed", "unsupported_media_type", "payload_too_large"];

/** Whether what brings a code about can be done to an operation at all. */
function fits(code: string, operation: Operation): boolean {
  if (needsBody.includes(code)) return operation.body !== null && operation.body.maxBytes !== null;
  if (code === "not_found") return operation.path.includes("{");
  if (code === "idempotency_conflict") return parameterOf(operation, "Idempotency-Key") !== undefined;
  return true;
}

/** A status that the document has, though another than would bring the code: nothing undocumented came. */
function isListed(error: unknown, operation: Operation): boolean {
  if (!(error instanceof Broken) || error.keyword !== "status" || !error.exchange) return false;
  return answerTo(operation, error.exchange.answer.status) !== undefined;
}

/** What brings a code about that the document does not list here must not bring it about here. */
export function unlisted(check: string, document: ContractDocument, operation: Operation): Case[] {
  const listed = new Set(operation.answers.flatMap(({ codes }) => codes));
  return knownCodes
    .filter((code) => !listed.has(code) && fits(code, operation))
    .map((code) => {
      const recipe = recipeFor("", code)!;
      return {
        check,
        operationId: operation.operationId,
        title: `${code}, which is not documented, does not come`,
        maxCredits: plainPrice(document, operation) * Math.max(1, recipe.paid ?? 0),
        needs: recipe.needs ?? [],
        run: async (context) => {
          try {
            await recipe.run(context, operation);
          } catch (error) {
            if (!isListed(error, operation)) throw error;
          }
        },
      } satisfies Case;
    });
}
