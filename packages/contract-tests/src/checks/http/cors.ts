import type { Context } from "../../context/context.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { plainRequest } from "../../samples/plain.ts";
import { onFresh } from "../responses/service.ts";
import type { Trial } from "./trial.ts";

const exposed = [
  "X-Request-Id",
  "Location",
  "Retry-After",
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Idempotent-Replayed",
];
const allowed = ["Authorization", "Content-Type", "Idempotency-Key", "X-Rivya-Mock"];

/** The header of the last answer must list all of these. */
function lists(context: Context, header: string, names: readonly string[]): void {
  const value = context.last!.answer.headers.get(header);
  const given = (value ?? "").split(",").map((name) => name.trim().toLowerCase());
  if (names.every((name) => given.includes(name.toLowerCase()))) return;
  context.broke({ keyword: "header", pointer: header, expected: names.join(", "), received: value ?? "none" });
}

const origin = { origin: "https://app.example.com" };

/** Pages of other origins: what a mock does for them is its own, and no part of the document. */
export const corsTrials = (document: ContractDocument): Trial[] =>
  document.operations.flatMap((operation): Trial[] => [
    {
      title: "CORS: pages of any origin may read answers, errors too",
      operationId: operation.operationId,
      needs: ["control"],
      run: async (context) => {
        await context.send(plainRequest(document, operation, { headers: origin }));
        lists(context, "Access-Control-Allow-Origin", ["*"]);
        lists(context, "Access-Control-Expose-Headers", exposed);
      },
    },
    {
      title: "CORS: pages of any origin may ask before they send",
      operationId: operation.operationId,
      needs: ["control"],
      run: async (context) => {
        const headers = { ...origin, "access-control-request-method": operation.method };
        const request = { ...plainRequest(document, operation), method: "OPTIONS", headers, body: null };
        await context.send(request, { status: 204 });
        lists(context, "Access-Control-Allow-Origin", ["*"]);
        lists(context, "Access-Control-Allow-Methods", [operation.method]);
        lists(context, "Access-Control-Allow-Headers", allowed);
      },
    },
    {
      title: "CORS: nothing of it where it is switched off",
      operationId: operation.operationId,
      needs: ["fresh"],
      run: (context) =>
        onFresh(context, { cors: false }, async (fresh) => {
          const { answer } = await fresh.send(plainRequest(document, operation, { headers: origin }));
          const given = [...answer.headers.keys()].filter((name) => name.startsWith("access-control-"));
          if (given.length > 0)
            fresh.broke({ keyword: "header", expected: "no such header", received: given.join(", ") });
        }),
    },
  ]);
