import { isRivyaError, RivyaApiError, TaskFailedError } from "@rivya/client";
import type { Fault } from "../request/draft.ts";

/** What went wrong, as it is shown. */
export interface Problem {
  /** The code of the API's error, else the name of the error. */
  readonly code: string;
  readonly status: number | null;
  readonly message: string;
  readonly requestId: string | null;
  readonly details: readonly Fault[];
}

/** Whether nothing was heard: there is nobody, or the browser keeps from the page what he says. */
export const isUnreached = ({ code }: Problem): boolean => code === "RivyaConnectionError";

const plain = { status: null, requestId: null, details: [] };

export function problemOf(error: unknown): Problem {
  if (error instanceof RivyaApiError) {
    const { code, status, operation, requestId = null, details } = error;
    const faults = details.map((detail) => ({ pointer: detail.path, message: detail.message }));
    // Of the client's message only what is not shown beside it: the service's own sentence.
    const [sentence] = error.message.split("\n");
    const message = sentence!.replace(`${operation}: `, "").replace(/ \(\d{3} [^()]*\)/, "");
    return { code, status, message, requestId, details: faults };
  }
  if (error instanceof TaskFailedError) {
    return { ...plain, code: error.task.error?.code ?? error.name, message: error.message };
  }
  if (isRivyaError(error)) return { ...plain, code: error.name, message: error.message };
  return { ...plain, code: "Error", message: error instanceof Error ? error.message : String(error) };
}
