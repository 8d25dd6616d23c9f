/**
 * What generated validators stand on, for those that are generated into another package. Nothing for people: it may
 * change with every version.
 *
 * @module
 */
export * from "./issues/checks/index.ts";
export type { Schema } from "./issues/schema.ts";
export { nearest } from "./issues/suggest.ts";
export * from "./rules/blank.ts";
export * from "./rules/count.ts";
export * from "./rules/date-time.ts";
export * from "./rules/decimal.ts";
export * from "./rules/length.ts";
export * from "./rules/types.ts";
export * from "./rules/uri.ts";
export { textual, type TextValidator } from "./textual.ts";
export { explain, type Validate } from "./validate.ts";
export { validator, type Validator } from "./validator.ts";
