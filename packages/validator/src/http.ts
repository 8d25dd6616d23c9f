/**
 * Judges requests and responses as `fetch` has them.
 * @module
 */
export type { FormFile } from "./http/body/form-data.ts";
export type { LocatedIssue, Part } from "./http/issue.ts";
export { validateRequest, type RequestResult } from "./http/request.ts";
export { validateResponse, type ResponseOptions, type ResponseResult } from "./http/response.ts";
export type { OperationId } from "./http/route.ts";
