import { mostFields, notForm, tooManyFields, type PartDescription } from "@rivya/validator/wire";
import { make as makeSearch } from "multipasta/Search";
import { BadInputError } from "./bad-input.ts";
import { detailsOf } from "./details.ts";
import { PartHead } from "./part-head.ts";

/** A part begins, or goes on. */
export type PartEvent = { readonly head: PartDescription } | { readonly chunk: Uint8Array };

/** What comes is before the first delimiter, the head or the content of a part, or behind the last delimiter. */
type Place = "preamble" | PartHead | "content" | "epilogue";

export const malformed = () => new BadInputError(...detailsOf([notForm()]));

/** Tells what a form is made of, by the rules of the validator's `parseMultipart`, as its bytes come. */
export class FormParser {
  readonly #delimiter: Uint8Array;
  readonly #search;
  #events: PartEvent[] = [];
  #place: Place = "preamble";
  #delimiters = 0;
  #parts = 0;

  constructor(boundary: string) {
    const delimiter = `\r\n--${boundary}`;
    this.#delimiter = new TextEncoder().encode(delimiter);
    this.#search = makeSearch(delimiter, (delimiters, chunk) => {
      for (; this.#delimiters < delimiters; this.#delimiters += 1) this.#onDelimiter();
      this.#onBytes(chunk);
    });
    // A form may begin with a delimiter: its line break is taken as seen.
    this.#search.write(this.#delimiter.subarray(0, 2));
  }

  /** Whether the last delimiter has come. */
  get isDone(): boolean {
    return this.#place === "epilogue";
  }

  /** The events hold views of what was written, and of what was written before. @throws {BadInputError} */
  write(chunk: Uint8Array): readonly PartEvent[] {
    this.#events = [];
    this.#search.write(chunk);
    return this.#events;
  }

  /** @throws {BadInputError} when the last delimiter has not come. */
  end(): readonly PartEvent[] {
    this.#events = [];
    this.#search.end();
    if (!this.isDone) throw malformed();
    return this.#events;
  }

  #onDelimiter(): void {
    // The headers of a part end with an empty line and not before.
    if (this.#place instanceof PartHead) this.#onBytes(this.#delimiter);
    else if (this.#place !== "epilogue") {
      if (this.#parts > mostFields) throw new BadInputError(...detailsOf([tooManyFields(mostFields)]));
      this.#place = new PartHead();
    }
  }

  #onBytes(chunk: Uint8Array): void {
    if (this.#place === "content" && this.#parts <= mostFields) this.#events.push({ chunk });
    if (!(this.#place instanceof PartHead)) return;
    const taken = this.#place.take(chunk);
    if (taken === "more") return;
    if (taken === "last") this.#place = "epilogue";
    else if (taken === "malformed") throw malformed();
    else this.#begin(taken.head, taken.rest);
  }

  #begin(head: PartDescription | null, rest: Uint8Array): void {
    this.#parts += 1;
    this.#place = "content";
    if (this.#parts > mostFields) return;
    if (!head) throw malformed();
    this.#events.push({ head });
    if (rest.length > 0) this.#events.push({ chunk: rest });
  }
}
