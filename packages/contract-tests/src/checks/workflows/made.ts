import type { RivyaFile } from "@rivya/openapi";
import type { Context } from "../../context/context.ts";
import type { CatalogueModel } from "../../document/catalogue.ts";
import { lifeMs } from "../../model/life.ts";
import { requestOfModel, smallestParams } from "../../samples/of-model.ts";
import { plainRequest } from "../../samples/plain.ts";
import { referenceImage } from "../../samples/reference-image.ts";
import { runTask } from "./run-task.ts";

/** A link to bytes, and where what it belongs to can be read. */
export interface Made {
  readonly url: string;
  readonly key: string;
  /** When the link ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  readonly operationId: "getFile" | "getTask";
  readonly params: Readonly<Record<string, string>>;
  /** What is behind the link; null where nobody knows. */
  readonly bytes: Uint8Array | null;
}

export interface Maker {
  readonly what: string;
  readonly price: number;
  readonly make: (context: Context) => Promise<Made>;
}

/** A file that is uploaded. */
export const fileMaker: Maker = {
  what: "a file",
  price: 0,
  async make(context) {
    const { key } = await context.account();
    const request = plainRequest(context.document, context.document.operation("uploadFile"), { key });
    const { id, url, expires_at } = (await context.send(request, { status: 201 })).answer.json as RivyaFile;
    return {
      url,
      key,
      expiresAt: Date.parse(expires_at),
      operationId: "getFile",
      params: { fileId: id },
      bytes: referenceImage,
    };
  },
};

/** The smallest result of a model. */
export const resultMaker = (model: CatalogueModel): Maker => ({
  what: `a result of ${model.listing.id}`,
  price: model.listing.base_credits,
  async make(context) {
    const { key } = await context.account();
    const request = requestOfModel(context.document, model.listing.id, smallestParams(model));
    const { id, result, updated_at } = await runTask(context, request, key);
    const expiresAt = Date.parse(updated_at) + lifeMs;
    return { url: result.primary_url, key, expiresAt, operationId: "getTask", params: { taskId: id }, bytes: null };
  },
});
