import { pathOf, type MockRequest } from "../request.ts";

/** Whether a request is for the control plane and not for the API. */
export const isForControl = (request: MockRequest): boolean =>
  request.target.includes("/__mock") && /^\/__mock(?:\/|$)/.test(pathOf(request));
