import type { TaskRecord } from "../../store/records.ts";

/** What a picture depends on. */
export interface Brief {
  /** Decides the colours, together with `references`. */
  readonly prompt: string;
  readonly references: readonly string[];
  /** Decides where everything lies. */
  readonly seed: string;
}

/** The links to references change with every upload, so their marks stand in for them. */
export function brief({ id, request, referenceMarks }: TaskRecord): Brief {
  const { referenceMediaItems: _, ...params } = { referenceMediaItems: undefined, ...request.params };
  const prompt = "prompt" in request ? (request.prompt ?? "") : "";
  return {
    prompt,
    references: referenceMarks,
    seed: JSON.stringify([request.model, prompt, params, referenceMarks, id]),
  };
}
