import { scopes } from "../document/operations.ts";
import type { Document, Operation } from "../document/types.ts";
import { examples } from "../document/operations.ts";
import { code, codes, page, table } from "../markdown/write.ts";
import { codesOf } from "../models/errors.ts";
import { siteAddress } from "./address.ts";
import { mapOperations } from "./map-operations.ts";
import type { Step } from "./step.ts";

type Context = Parameters<Step>[1];

function tryIt(document: Document, { operationId, requestBody }: Operation, { say, locale }: Context): string {
  const media = Object.values(requestBody?.content ?? {})[0];
  const [first] = examples(document, media)[0] ?? [];
  const example = first === undefined ? "" : `&example=${first}`;
  return `[${say("operation.try")}](${siteAddress("/playground/", locale)}#operation=${operationId}${example})`;
}

function errors(document: Document, { operationId }: Operation, { say, locale }: Context): string {
  const facts = document.components.schemas.ErrorCode["x-rivya-error-codes"];
  const link = (one: string) => `[${code(one)}](${siteAddress("/errors/", locale)}#${one})`;
  return table(
    [say("table.code"), say("table.status"), say("table.meaning")],
    codesOf(document, operationId).map((one) => [link(one), String(facts[one]!.status), facts[one]!.description]),
  );
}

/** Scope, basis, a way to try it, and every error, in the description of each operation. */
export const withFacts: Step = (document, context) => {
  const { say } = context;
  return mapOperations(document, (operation) => {
    const needed = scopes(operation);
    const decided = operation["x-rivya-decided"];
    const facts = [
      `**${say("operation.scope")}:** ${needed.length > 0 ? codes(needed) : say("operation.public")}`,
      `**${say("operation.basis")}:** ${say(`basis.${operation["x-rivya-basis"]}`)}`,
      tryIt(document, operation, context),
    ];
    const description = page(
      facts.join(" · "),
      operation.description,
      decided === undefined ? null : `*${say("basis.decided")}.* ${decided}`,
      `**${say("operation.errors")}**`,
      errors(document, operation, context),
    );
    return { ...operation, description };
  });
};
