/** One thing that an answer breaks of what the document says. */
export interface Fault {
  /** `status`, `header`, `content-type`, `json`, or the keyword of the schema. */
  readonly keyword: string;
  /** JSON Pointer into the body, or the name of the header. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}
