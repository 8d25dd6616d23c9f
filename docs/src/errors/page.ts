import type { Document } from "../document/types.ts";
import type { Say } from "../i18n/strings.ts";
import { json, page, table } from "../markdown/write.ts";
import { errorFacts, type ErrorFacts } from "./facts.ts";

const operationLink = (id: string) => `[${id}](/reference/#operation/${id})`;

function section(facts: ErrorFacts, text: string, say: Say): string {
  const { code, status, retryable, basis, operations, description, example } = facts;
  const rows = [
    [say("error.status"), status === null ? say("error.status.task") : String(status)],
    [say("error.retryable"), say(retryable ? "error.retryable.yes" : "error.retryable.no")],
    [say("error.operations"), operations === null ? say("error.everywhere") : operations.map(operationLink).join(", ")],
    [say("operation.basis"), say(`basis.${basis}`)],
  ];
  return page(
    `## ${code}`,
    description,
    table([say("table.fact"), say("table.value")], rows),
    text,
    example === undefined ? null : `**${say("error.example")}**`,
    example === undefined ? null : json(example),
  );
}

/**
 * The page of all error codes.
 *
 * @param text what a person wrote about a code.
 */
export const errorsPage = (document: Document, intro: string, text: (code: string) => string, say: Say): string =>
  page(intro, ...errorFacts(document).map((facts) => section(facts, text(facts.code), say)));
