import type { Open } from "../mutant.ts";

/** A change of one keyword of a schema. */
export interface Change {
  readonly change: string;
  readonly edit: (schema: Open) => void;
}

/** A keyword has another value. */
export const to = (keyword: string, value: unknown): Change => ({
  change: `${keyword}: ${JSON.stringify(value)}`,
  edit: (schema) => {
    schema[keyword] = value;
  },
});

/** A keyword is gone. */
export const without = (keyword: string): Change => ({
  change: `without ${keyword}`,
  edit: (schema) => {
    delete schema[keyword];
  },
});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

export const recordOf = (value: unknown): Readonly<Open> =>
  typeof value === "object" && value !== null ? (value as Open) : {};
