/** A JSON Schema as the document has it. */
export type Schema = Readonly<Record<string, unknown>>;

/** A schema and where in the document it stands: `#/components/schemas/Task`. */
export interface Placed {
  readonly schema: Schema;
  readonly pointer: string;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
