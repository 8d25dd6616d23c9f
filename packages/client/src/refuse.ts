/** Throws a `RivyaInputError`. Handed in, so that what is loaded late shares no code with what is loaded early. */
export type Refuse = (problem: string, cause?: unknown) => never;
