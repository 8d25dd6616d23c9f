import { operations } from "../document/operations.ts";
import type { Basis, Document, Json } from "../document/types.ts";
import { codesOf } from "../models/errors.ts";

export interface ErrorFacts {
  readonly code: string;
  readonly description: string;
  /** null: it stands in a task, not in an answer of its own. */
  readonly status: number | null;
  readonly retryable: boolean;
  readonly basis: Basis;
  /** null: every operation. */
  readonly operations: readonly string[] | null;
  readonly example: Json | undefined;
}

interface TaskErrorCode {
  readonly description: string;
  readonly enum: readonly string[];
  readonly "x-rivya-basis": Basis;
}

/** Every error code in the order of the document, those of tasks last. */
export function errorFacts(document: Document): ErrorFacts[] {
  const all = operations(document).map(({ operation }) => operation.operationId);
  const found = Object.entries(document.components.schemas.ErrorCode["x-rivya-error-codes"]);
  const task = document.components.schemas["TaskErrorCode"] as unknown as TaskErrorCode;
  const failed = document.components.examples["TaskFailed"]?.value as { readonly error: Json } | undefined;
  return [
    ...found.map(([code, { description, status, retryable, "x-rivya-basis": basis }]) => {
      const ending = all.filter((operation) => codesOf(document, operation).includes(code));
      const example = document.components.examples[code]?.value;
      const everywhere = ending.length === all.length ? null : ending;
      return { code, description, status, retryable, basis, operations: everywhere, example };
    }),
    ...task.enum.map((code) => ({
      code,
      description: task.description,
      status: null,
      retryable: false,
      basis: task["x-rivya-basis"],
      operations: ["getTask"],
      example: failed === undefined ? undefined : { error: failed.error },
    })),
  ];
}
