import type { ModelId } from "@rivya/openapi";
import { canonicalType } from "@rivya/validator/wire";
import { limitsOf } from "../media/limits.ts";
import type { FileRecord } from "../store/records.ts";
import type { Reference } from "./reference.ts";

/** What is wrong with one member of a reference. */
export interface Fault {
  readonly member: keyof Reference;
  readonly code: string;
  /** The sentence about it, without its subject. */
  readonly says: string;
}

// Answers give durations to the millisecond; what a client computes from them may differ in the last bits.
const sameDuration = (a: number, b: number) => Math.abs(a - b) < 0.0005;

/**
 * Everything in a reference that disagrees with the file that it names, or the file with the model.
 *
 * @param isProved Whether it proves how long the file plays, where that matters.
 */
export function fileFaults(
  reference: Reference,
  file: FileRecord,
  model: ModelId,
  isProved: boolean,
): readonly Fault[] {
  const { kind, mimeType, durationSeconds } = reference;
  if (kind !== file.kind) return [{ member: "kind", code: "kind", says: `is ${kind}; the file is ${file.kind}` }];
  const faults: Fault[] = [];
  const limits = limitsOf(file.kind, model);
  if (limits && !limits.mimeTypes.has(file.mimeType)) {
    faults.push({
      member: "url",
      code: "mime_type",
      says: `names a file of type ${file.mimeType}, which ${model} does not take`,
    });
  }
  if (limits && file.sizeBytes > limits.maxBytes) {
    faults.push({
      member: "url",
      code: "size",
      says: `names a file of more than the ${limits.maxBytes} bytes that ${model} takes`,
    });
  }
  if (mimeType !== undefined && canonicalType(mimeType) !== file.mimeType) {
    faults.push({ member: "mimeType", code: "mime_type", says: `is ${mimeType}; the file is ${file.mimeType}` });
  }
  if (durationSeconds !== undefined && !sameDuration(durationSeconds, file.durationSeconds ?? 0)) {
    faults.push({
      member: "durationSeconds",
      code: "duration",
      says: `is ${durationSeconds}; the file plays ${file.durationSeconds} seconds`,
    });
  }
  if (!isProved) {
    faults.push({
      member: "durationToken",
      code: "duration_token",
      says: "is not the duration_token of this file; send the one that its upload answered with",
    });
  }
  return faults;
}
