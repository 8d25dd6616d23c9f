import { document as bundle } from "@rivya/openapi/document";
import { operations } from "@rivya/validator/operations";
import type { ContractDocument } from "../document/contract-document.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { Fault } from "./fault.ts";

interface Validator {
  validate(
    value: unknown,
  ): { readonly ok: true } | { readonly ok: false; readonly issues: readonly { readonly message: string }[] };
}

type Validators = Readonly<Record<string, { readonly responses: Readonly<Record<string, Validator | null>> }>>;

/**
 * What `@rivya/validator` finds in a body in which ajv found nothing. The two were made apart from each other from the same
 * document, so one of them is wrong. Of another document than its own the validator knows nothing.
 */
export function secondOpinion(document: ContractDocument, { request, answer }: Exchange): Fault[] {
  if (document.raw !== bundle || request.operationId === null || answer.json === undefined) return [];
  const validator = (operations as Validators)[request.operationId]?.responses[answer.status];
  const result = validator?.validate(answer.json) ?? { ok: true };
  if (result.ok) return [];
  const received = result.issues.map(({ message }) => message).join("; ");
  return [{ keyword: "validator", pointer: "", expected: "@rivya/validator to find nothing, like ajv", received }];
}
