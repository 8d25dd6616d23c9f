import { isDeepStrictEqual } from "node:util";

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const record = (value: unknown): JsonObject => (isObject(value) ? value : {});
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const texts = (value: unknown): string[] => list(value).filter((one) => typeof one === "string");

/** The order of members does not matter, that of items does. */
export const equal = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

export const without = <T>(all: readonly T[], some: readonly T[]): T[] =>
  all.filter((one) => !some.some((other) => equal(one, other)));

export const omit = (value: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

export const pick = (value: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));

export const keysOf = (...values: readonly JsonObject[]): string[] => [...new Set(values.flatMap(Object.keys))];
