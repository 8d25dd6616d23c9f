import type { Picture } from "./picture.ts";

/** What `--json` prints. */
export interface Outcome {
  readonly task_id: string;
  readonly status: "succeeded";
  readonly model: string;
  readonly file_id: string;
  readonly image: Picture & { readonly path: string; readonly bytes: number };
  readonly reserved_credits: number;
  readonly final_credits: number;
  readonly balance_before: number;
  readonly balance_after: number;
}
