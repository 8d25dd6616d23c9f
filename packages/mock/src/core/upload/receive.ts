import type { PartDescription } from "@rivya/validator/wire";
import type { PartEvent } from "../input/form-parser.ts";
import type { Hasher } from "../hash.ts";
import type { ContentSink } from "../store/content.ts";
import { Beginning } from "./beginning.ts";

/** A part of a form that has come. */
export interface FormPart extends PartDescription {
  /** In bytes. */
  readonly size: number;
  /** What it begins with, as text; null where that is not valid UTF-8. All of any text that can be right. */
  readonly text: () => string | null;
}

interface Receivers {
  readonly sink: ContentSink;
  readonly hasher: Hasher;
  /** The time between two resets that the form belongs to: nothing is received after it. */
  readonly era: AbortSignal;
}

/** Takes the parts of a form: the bytes of the first one named `file` go where files go, of others a beginning stays. */
export async function receive(
  events: AsyncIterable<PartEvent>,
  { sink, hasher, era }: Receivers,
): Promise<readonly FormPart[]> {
  const parts: (PartDescription & { readonly beginning: Beginning })[] = [];
  let isContent = false;
  for await (const event of events) {
    era.throwIfAborted();
    if ("head" in event) {
      const { head } = event;
      isContent = head.name === "file" && !parts.some(({ name }) => name === "file");
      parts.push({ ...head, beginning: new Beginning() });
      continue;
    }
    parts.at(-1)!.beginning.add(event.chunk);
    if (!isContent) continue;
    hasher.update(event.chunk);
    await sink.write(event.chunk);
  }
  return parts.map(({ beginning, ...head }) => ({ ...head, size: beginning.size, text: () => beginning.text() }));
}
