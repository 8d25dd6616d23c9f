import type { Context } from "../../context/context.ts";
import type { DocumentedAnswer, Operation } from "../../document/operation.ts";
import type { Case } from "../check.ts";
import { recipeFor } from "./recipes.ts";
import { onFresh } from "./service.ts";

const window = { requests: 50, seconds: 60 };
const names = ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

function lookAt(context: Context): void {
  const headers = context.last!.answer.headers;
  const [limit, remaining, reset] = names.map((header) => Number(headers.get(header) ?? Number.NaN));
  const given = names.map((header) => `${header}: ${headers.get(header) ?? "none"}`).join(", ");
  if (limit === window.requests && remaining! < limit && reset! <= window.seconds) return;
  const expected = `RateLimit-Limit: ${window.requests}, fewer of them left, and at most ${window.seconds} seconds`;
  context.broke({ keyword: "header", pointer: "RateLimit-Limit", expected, received: given });
}

/** The same answer from a mock that limits, where the document has the headers that say so. */
export function limited(
  check: string,
  operation: Operation,
  answer: DocumentedAnswer,
  code: string | undefined,
): Case[] {
  const recipe = recipeFor(answer.status, code);
  const saysSo = answer.headers.some(({ name }) => names.includes(name));
  // These two come from a mock of their own, or before anything is counted.
  if (!recipe || !saysSo || code === "rate_limited" || code === "internal_error") return [];
  return [
    {
      check,
      operationId: operation.operationId,
      title: `${answer.status}${code === undefined ? "" : ` ${code}`} tells how many requests are left`,
      maxCredits: 0,
      needs: ["fresh", ...(recipe.needs ?? [])],
      run: (context) =>
        onFresh(context, { rateLimit: window }, async (fresh) => {
          await recipe.run(fresh, operation);
          lookAt(fresh);
        }),
    },
  ];
}
