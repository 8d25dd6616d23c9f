/**
 * Validators of everything in Rivya's Public API v1 for tasks and files, generated from the OpenAPI document. Each is
 * separate: a bundle holds those that you import.
 *
 * @example
 * import { createTaskRequest } from "@rivya/validator";
 *
 * const result = createTaskRequest.validate({ model: "qwen-image", prompt: "A red kite", params: { image_size: "sqare" } });
 * if (!result.ok) for (const issue of result.issues) console.error(issue.pointer, issue.message);
 * @module
 */
export { RivyaValidationError } from "./error.ts";
export type { Issue } from "./issues/issue.ts";
export type { Result, Validate, ValidateOptions } from "./validate.ts";
export type { Validator } from "./validator.ts";
export { checkReferenceFile, type ReferenceFile } from "./reference-file.ts";
export * from "./generated/index.gen.ts";
