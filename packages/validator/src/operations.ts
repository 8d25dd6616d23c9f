export { operations } from "./generated/operations.gen.ts";
