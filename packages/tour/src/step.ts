import type { Place } from "./place.ts";

/** What a step of the tour found. */
export interface Found {
  /** In one line, without its time. */
  readonly line: string;
  /** What is shown beneath the tour, as it was printed. */
  readonly shown?: string;
}

export interface Step {
  readonly name: string;
  readonly take: (place: Place) => Promise<Found>;
}

/** A step that went, as `--json` has it. */
export interface Taken extends Found {
  readonly name: string;
  readonly milliseconds: number;
}

/** Thrown when something on the tour is not as it should be. */
export class TourError extends Error {
  override readonly name = "TourError";
}

/** @throws {TourError} unless it is so. */
export function must(isSo: boolean, what: string, instead: unknown): asserts isSo {
  if (isSo) return;
  throw new TourError(`${what}; instead: ${typeof instead === "string" ? instead : JSON.stringify(instead)}`);
}
