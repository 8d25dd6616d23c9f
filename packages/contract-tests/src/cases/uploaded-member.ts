import { referenceSeconds } from "../samples/reference-video.ts";
import { requiredOf } from "./facets.ts";
import type { Shape } from "./parts.ts";

/** Stands in a body for the link of a file that is uploaded before it is sent. */
export const uploadedUrl = "https://uploaded.invalid/reference";

/** Stands in a body for the token of such a file. */
export const uploadedToken = "token-of-the-uploaded-reference";

const members: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["url", uploadedUrl],
  ["durationToken", uploadedToken],
  ["durationSeconds", referenceSeconds],
]);

/**
 * What a member must be that only an upload can tell; undefined where anything is right that the schema lets through.
 * An object that asks for a token asks for an upload.
 */
export const uploadedMember = (shape: Shape, name: string): unknown =>
  requiredOf(shape).includes("durationToken") ? members.get(name) : undefined;
