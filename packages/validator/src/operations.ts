export { operations } from "./generated/operations.gen.ts";
export type { TextValidator } from "./textual.ts";
