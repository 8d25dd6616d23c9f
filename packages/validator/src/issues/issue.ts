/** One reason why a value is not what the document asks for. */
export interface Issue {
  /** Where, as a JSON Pointer: `/params/image_size`; `""` is the whole value. A missing member points at itself. */
  readonly pointer: string;
  /** Where, step by step: `["params", "image_size"]`. */
  readonly path: readonly (string | number)[];
  /** The keyword of JSON Schema that failed; for a member that nobody knows `additionalProperties`. */
  readonly keyword: string;
  /** What that keyword asks for: the options, the limit, the type; for an unknown member the names that are known. */
  readonly expected: unknown;
  /**
   * What was there, about 40 characters of it; of what may be a secret only the type, of a link neither query nor
   * fragment, and nothing of the user information. `pointer` and `path` name a member as it was sent.
   */
  readonly received: string;
  /** A sentence that a person can act on. */
  readonly message: string;
}
