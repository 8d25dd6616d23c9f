/** A JSON object: its own members count, an array is none. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A JSON number: NaN and the infinities are none. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A number without a fraction, however it was written: 5.0 is the integer 5. */
export const isInteger = (value: unknown): value is number => Number.isInteger(value);
