import { answers, operations } from "../document/operations.ts";
import type { Document } from "../document/types.ts";
import type { Say } from "../i18n/strings.ts";
import { page, table } from "../markdown/write.ts";

/** The error codes that an operation can end with. */
export function codesOf(document: Document, operationId: string): string[] {
  const { operation } = operations(document).find((one) => one.operation.operationId === operationId)!;
  return answers(document, operation).flatMap(
    ({ answer }) => (answer as { readonly "x-rivya-error-codes"?: readonly string[] })["x-rivya-error-codes"] ?? [],
  );
}

const link = (code: string) => `[\`${code}\`](/errors/#${code})`;

/** What a create can end with, and what only reading a task can. */
export function errors(document: Document, say: Say): string {
  const facts = document.components.schemas.ErrorCode["x-rivya-error-codes"];
  const create = codesOf(document, "createTask");
  const onlyRead = codesOf(document, "getTask").filter((one) => !create.includes(one));
  return page(
    say("model.errorsLead", { code: onlyRead.map(link).join(", ") }),
    table(
      [say("table.code"), say("table.status"), say("table.meaning")],
      create.map((one) => [link(one), String(facts[one]!.status), facts[one]!.description]),
    ),
  );
}
