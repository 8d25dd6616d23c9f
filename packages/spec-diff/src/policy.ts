import type { Level } from "./change.ts";

/** What an effect on the values of a schema is called: fewer values fit than before, more, or neither. */
export type Effect = "narrowed" | "widened" | "changed";
/** Whether the caller sends a value or the service does. */
export type Flow = "request" | "response";

export const opposite = { narrowed: "widened", widened: "narrowed", changed: "changed" } as const;
export const against: Readonly<Record<Flow, Flow>> = { request: "response", response: "request" };

/** Refusing what was taken breaks callers; answering what never was answered breaks readers. */
export const levelOf = (flow: Flow, effect: Effect): Level =>
  effect === (flow === "request" ? "widened" : "narrowed") ? "compatible" : "breaking";

/** The lists that Rivya's version policy lets grow without notice: models and error codes. */
export const openLists: readonly string[] = ["ErrorCode", "TaskErrorCode", "ModelId"];

export const isOpenList = (pointer: string): boolean =>
  openLists.some((name) => pointer === `/components/schemas/${name}`);
