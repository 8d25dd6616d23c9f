/** What the page asks of the worker. `id` is the page's own, and comes back with what answers it. */
export type ToWorker =
  | {
      readonly type: "fetch";
      readonly id: number;
      readonly url: string;
      readonly method: string;
      readonly headers: readonly [string, string][];
      readonly body: ArrayBuffer | null;
    }
  | { readonly type: "sleep" | "advance"; readonly id: number; readonly ms: number }
  | { readonly type: "abort" | "settled"; readonly id: number }
  | { readonly type: "speed"; readonly speed: number };

/** What the worker tells. Every message brings the time of the mock along. */
export type ToPage = { readonly now: number } & (
  | {
      readonly type: "answer";
      readonly id: number;
      readonly status: number;
      readonly headers: readonly [string, string][];
      readonly body: ArrayBuffer;
    }
  | { readonly type: "failed"; readonly id: number; readonly message: string }
  | { readonly type: "done"; readonly id: number }
  | { readonly type: "time" }
);
