/** A named rule for strings, as the keyword `format` knows it. */
export interface Format {
  readonly name: string;
  readonly test: (text: string) => boolean;
}
