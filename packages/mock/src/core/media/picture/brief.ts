import type { TaskRecord } from "../../store/records.ts";
import { romanise } from "../caption/romanise.ts";
import type { Caption } from "../caption/caption.ts";
import { portraitIn } from "../reference/mark.ts";
import type { Portrait } from "../reference/portrait.ts";

/** What a work depends on. */
export interface Brief {
  /** Decides the colours, unless `portraits` do. */
  readonly prompt: string;
  /** What the references look like. */
  readonly portraits: readonly Portrait[];
  /** Decides where everything lies. */
  readonly seed: string;
  readonly caption: Caption;
}

/** The links to references change with every upload, so their marks stand in for them. */
export async function brief({ id, request, referenceMarks }: TaskRecord): Promise<Brief> {
  const { referenceMediaItems: _, ...params } = { referenceMediaItems: undefined, ...request.params };
  const prompt = "prompt" in request ? (request.prompt ?? "") : "";
  return {
    prompt,
    portraits: referenceMarks.map(portraitIn),
    seed: JSON.stringify([request.model, prompt, params, referenceMarks, id]),
    caption: { prompt: await romanise(prompt), signature: `${request.model}  ${id}` },
  };
}
