export const isString = (value: unknown): value is string => typeof value === "string";

export const isArray: (value: unknown) => value is readonly unknown[] = Array.isArray;

/** A JSON object: its own members count, an array is none. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A JSON number: NaN and the infinities are none. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

/** A number without a fraction, however it was written: 5.0 is the integer 5. */
export const isInteger = (value: unknown): value is number => Number.isInteger(value);

/** Inside `for (const key in value)` engines make this way of asking free; `Object.hasOwn` they do not. */
export const isOwn = (value: object, key: string): boolean => Object.prototype.hasOwnProperty.call(value, key);
