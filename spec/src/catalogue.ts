import { catalogue } from "./generated/catalogue.gen.ts";
import type { CreateTaskRequest, ModelId } from "./generated/types.gen.ts";

export { catalogue, defaultReferenceLimits, mimeTypeAliases } from "./generated/catalogue.gen.ts";
export type { CatalogueModel, Output, ReferenceLimits } from "./catalogue-model.ts";

/** Whether the catalogue has a model of this id. */
export const isModelId = (id: string): id is ModelId => Object.hasOwn(catalogue, id);

/**
 * How many credits a task made from this request will take: the base credits of its model. That is what Rivya
 * reserves when the task is created, and all that it costs.
 *
 * @throws {RangeError} when the catalogue has no such model.
 * @example
 * estimateCredits({ model: "qwen-image", prompt: "A red kite" }); // 4
 */
export function estimateCredits(request: CreateTaskRequest): number {
  if (!isModelId(request.model)) {
    throw new RangeError(`estimateCredits: the catalogue has no model ${JSON.stringify(request.model)}`);
  }
  return catalogue[request.model].listing.base_credits;
}

/** What a task makes. `width` and `height` are pixels and absent for sound. */
export interface ExpectedResult {
  readonly width?: number;
  readonly height?: number;
  readonly mimeType: string;
}

/**
 * Pixel size and MIME type of what a request asks for, with the documented defaults for what it leaves out.
 *
 * @throws {RangeError} when the catalogue has no such model.
 * @example
 * expectedResult({ model: "qwen-image", prompt: "A red kite" }); // { width: 1024, height: 1024, mimeType: "image/png" }
 */
export function expectedResult(request: CreateTaskRequest): ExpectedResult {
  if (!isModelId(request.model)) {
    throw new RangeError(`expectedResult: the catalogue has no model ${JSON.stringify(request.model)}`);
  }
  const { listing, outputs } = catalogue[request.model];
  const given: Readonly<Record<string, unknown>> = request.params ?? {};
  const value = (key: string) => given[key] ?? listing.params.find((param) => param.key === key)?.default;
  const chosen = outputs.filter(({ when }) => Object.entries(when).every(([key, wanted]) => value(key) === wanted));
  const size = chosen.find((output) => output.width !== undefined);
  const mimeType = chosen.find((output) => output.mime_type !== undefined)?.mime_type;
  if (mimeType === undefined)
    throw new RangeError(`expectedResult: ${request.model} does not say what it makes of this`);
  return size ? { width: size.width!, height: size.height!, mimeType } : { mimeType };
}
