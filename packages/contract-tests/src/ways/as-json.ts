import { Uploads } from "./uploads.ts";
import { jsonContent, type Operation } from "../document/operation.ts";
import { buildRequest } from "../wire/build.ts";
import { acceptedBy, sendRight, sendWrong } from "./tell.ts";
import type { Way } from "./way.ts";

/** Values as the JSON body of an operation. */
export function asJson(operation: Operation): Way[] {
  const placed = jsonContent(operation);
  if (!placed) return [];
  const request = (json: unknown, key: string) => buildRequest(operation, { json, key });
  return [
    {
      placed,
      carries: "json",
      takes: () => true,
      request,
      open: async (context) => {
        const { key } = await context.account();
        const uploads = new Uploads(context, key);
        return async (attempt) => {
          const sent = request(await uploads.into(attempt.value), key);
          if (attempt.side === "outside") await sendWrong(context, sent, attempt);
          else await sendRight(context, sent, attempt, acceptedBy(operation, context));
        };
      },
    },
  ];
}
