import type { CreateTaskRequest } from "@rivya/openapi";
import { catalogue, expectedResult, isModelId } from "@rivya/openapi/catalogue";

/** What the mock makes for a request. */
export type Output = {
  /** The last segment of its link. */
  readonly name: string;
} & (
  | { readonly mimeType: "image/png" | "image/jpeg"; readonly width: number; readonly height: number }
  | { readonly mimeType: "video/mp4"; readonly width: number; readonly height: number; readonly seconds: number }
  | { readonly mimeType: "audio/wav"; readonly seconds: number }
);

const usualSeconds = 5;

/** As the request says, or by default as the document does. */
function secondsOf({ model, params }: CreateTaskRequest): number {
  const given: Readonly<Record<string, unknown>> = params ?? {};
  const listed = isModelId(model) ? catalogue[model].listing.params : [];
  const seconds = given["duration"] ?? listed.find(({ key }) => key === "duration")?.default;
  return typeof seconds === "number" ? seconds : usualSeconds;
}

/**
 * What the one output of a request is.
 *
 * @throws {RangeError} for a type that the mock cannot make, or a picture without a size: the document knows more then.
 */
export function outputOf(request: CreateTaskRequest): Output {
  const { width, height, mimeType } = expectedResult(request);
  if (mimeType === "audio/wav") return { mimeType, name: "0.wav", seconds: secondsOf(request) };
  if (width !== undefined && height !== undefined) {
    if (mimeType === "image/png") return { mimeType, name: "0.png", width, height };
    if (mimeType === "image/jpeg") return { mimeType, name: "0.jpg", width, height };
    if (mimeType === "video/mp4") return { mimeType, name: "0.mp4", width, height, seconds: secondsOf(request) };
  }
  throw new RangeError(`the mock cannot make ${mimeType} for ${request.model}`);
}
