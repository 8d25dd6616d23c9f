/** A named rule for strings, as the keyword `format` knows it. */
export interface Format {
  /** Its name, where a pattern has its text. */
  readonly source: string;
  /** What a string of the format is called in a sentence. */
  readonly words: string;
  readonly test: (text: string) => boolean;
}
