/**
 * Judges requests and responses as `fetch` has them.
 * @module
 */
export type { LocatedIssue, Part } from "./http/issue.ts";
export { validateRequest, type RequestResult } from "./http/request.ts";
export { validateResponse, type ResponseResult } from "./http/response.ts";
export type { OperationId } from "./http/route.ts";
