/**
 * The TypeScript types of Rivya's Public API v1 for tasks and files: `paths` and `operations` for openapi-fetch, and
 * every schema of the document by its name. Types only; importing this runs nothing.
 *
 * @example
 * import type { QwenImageRequest, Task } from "@rivya/openapi";
 * @module
 */
export type * from "./generated/types.gen.ts";
