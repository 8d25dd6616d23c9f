import type { Note } from "../change.ts";
import type { Flow } from "../policy.ts";
import type { Pair } from "../site.ts";
import { compareSchemas } from "./schema/compare.ts";

/** What the comparison of one operation carries along. */
export interface Context {
  readonly note: Note;
  /** What the caller sends is a request; in a webhook it is the service that calls. */
  readonly sent: Flow;
  readonly answered: Flow;
  readonly schemas: (pair: Pair, flow: Flow) => void;
}

/** `seen` outlives the operation, so that afterwards it says which components no operation uses. */
export function contextOf(note: Note, sent: Flow, seen: Set<string>): Context {
  const own: Readonly<Record<Flow, Set<string>>> = { request: new Set(), response: new Set() };
  return {
    note,
    sent,
    answered: sent === "request" ? "response" : "request",
    schemas(pair, flow) {
      compareSchemas(pair, flow, note, own[flow]);
      for (const key of own[flow]) seen.add(key.split(" ")[1]!);
    },
  };
}
