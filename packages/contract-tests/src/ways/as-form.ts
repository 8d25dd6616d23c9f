import { formFields, isForm, suited } from "./upload-form.ts";
import { formContent, type Operation } from "../document/operation.ts";
import { buildRequest } from "../wire/build.ts";
import { acceptedBy, sendRight, sendWrong } from "./tell.ts";
import type { Way } from "./way.ts";

/** Values as the form of an operation. */
export function asForm(operation: Operation): Way[] {
  const placed = formContent(operation);
  if (!placed) return [];
  const request = (value: unknown, key: string) =>
    buildRequest(operation, { form: formFields(value as Record<string, string>), key });
  return [
    {
      placed,
      carries: "text",
      takes: ({ value }) => isForm(value),
      request,
      open: async (context) => {
        const { key } = await context.account();
        return async (attempt) => {
          if (attempt.side === "outside") return sendWrong(context, request(attempt.value, key), attempt);
          const form = suited(context.document, attempt.value as Record<string, string>);
          // A model without references is one all the same: the kind is to blame then.
          if (!form) return sendWrong(context, request(attempt.value, key), { ...attempt, pointer: "/kind" });
          return sendRight(context, request(form, key), attempt, acceptedBy(operation, context));
        };
      },
    },
  ];
}
