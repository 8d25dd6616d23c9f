import { formContent } from "../../document/operation.ts";
import { oversized } from "../../samples/oversized.ts";
import { plainRequest } from "../../samples/plain.ts";
import { withHeaders } from "../../wire/request.ts";
import type { Recipe } from "./recipe.ts";

/** A body without anything in it is never enough. */
export const validationFailed: Recipe = {
  paid: 1,
  async run(context, operation) {
    const { key } = await context.account();
    const nothing = formContent(operation) ? { form: [] } : { json: {} };
    const body = operation.body ? nothing : {};
    const request = plainRequest(context.document, operation, { ...body, key });
    return context.send(request, { status: 400, code: "validation_failed" });
  },
};

export const unsupportedMediaType: Recipe = {
  paid: 1,
  async run(context, operation) {
    const { key } = await context.account();
    const request = plainRequest(context.document, operation, { key });
    const sent = withHeaders(request, { "content-type": "text/plain" });
    return context.send(sent, { status: 415, code: "unsupported_media_type" });
  },
};

export const payloadTooLarge: Recipe = {
  paid: 1,
  async run(context, operation) {
    const { key } = await context.account();
    const request = plainRequest(context.document, operation, { key });
    return context.send(oversized(request, operation), { status: 413, code: "payload_too_large" });
  },
};
