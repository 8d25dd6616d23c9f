import type { Operation } from "../document.ts";

/** What was created by an earlier case and is read by a later one. */
export interface Created {
  taskId?: string;
  fileId?: string;
}

/** One request and the status that it must be answered with. */
export interface Case {
  readonly name: string;
  readonly operation: Operation;
  readonly status: number;
  /** The request, made when its turn has come, because it may need what was created before. */
  request(created: Created): {
    readonly path: string;
    readonly headers?: Record<string, string>;
    readonly body?: string | FormData;
  };
}
