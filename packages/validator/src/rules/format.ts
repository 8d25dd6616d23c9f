/** A named rule for strings, as the keyword `format` knows it. */
export interface Format {
  /** Its name, where a pattern has its text. */
  readonly source: string;
  /** What follows "must" in the sentence about it. */
  readonly words: string;
  readonly test: (text: string) => boolean;
}

/** A format or a regular expression. */
export type Matcher = Omit<Format, "words"> & Partial<Format>;
