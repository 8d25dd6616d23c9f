import type { CreateTaskRequest } from "@rivya/openapi";
import { expectedResult } from "@rivya/openapi/catalogue";

/** What the mock makes for a request. */
export interface Output {
  readonly width: number;
  readonly height: number;
  readonly mimeType: "image/png" | "image/jpeg";
  /** The last segment of its link. */
  readonly name: string;
}

// Sound has no size of its own; its still picture needs one.
const stillSize = 512;

/** Size, type and name of the one output. Video and sound are a still picture for now. */
export function outputOf(request: CreateTaskRequest): Output {
  const { width = stillSize, height = stillSize, mimeType } = expectedResult(request);
  return mimeType === "image/jpeg"
    ? { width, height, mimeType, name: "0.jpg" }
    : { width, height, mimeType: "image/png", name: "0.png" };
}
