import type { Json } from "../document/types.ts";
import { operations } from "../document/operations.ts";
import { table } from "../markdown/write.ts";
import type { Block } from "./block.ts";

interface Marked {
  readonly description?: string;
  readonly "x-rivya-basis"?: string;
  readonly "x-rivya-decided"?: string;
}

const firstSentence = (text: string) => /^.*?[.!?।](?=\s|$)/s.exec(text)?.[0] ?? text;

/** What of a thing is an assumption; null: nothing. */
function assumed({ description = "", ...marks }: Marked): string | null {
  if (marks["x-rivya-basis"] === "decided") return firstSentence(description);
  return marks["x-rivya-decided"] ?? null;
}

const rows = (things: Readonly<Record<string, unknown>>, name: (key: string) => string) =>
  Object.entries(things).flatMap(([key, thing]) => {
    const part = assumed(thing as Marked);
    return part === null ? [] : [[name(key), part]];
  });

/** Everything that the document marks as decided by this project, and not by Rivya's pages. */
export const assumptions: Block = ({ document, say }) => {
  const { schemas, responses } = document.components;
  const headers = (document.components as { readonly headers?: Readonly<Record<string, Json>> }).headers ?? {};
  const all = [
    ...operations(document).flatMap(({ operation }) => {
      const { operationId } = operation;
      const own = rows({ [operationId]: operation }, (key) => `[${key}](/reference/#operation/${key})`);
      return [...own, ...rows(operation.responses, (status) => `${operationId}, ${status}`)];
    }),
    ...rows(schemas, (key) => `[${key}](/reference/#schema/${key})`),
    ...rows(schemas.ErrorCode["x-rivya-error-codes"], (key) => `[\`${key}\`](/errors/#${key})`),
    ...rows(responses, (key) => key),
    ...rows(headers, (key) => key),
  ];
  return table([say("assumed.where"), say("assumed.what")], all);
};
