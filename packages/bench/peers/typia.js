import { isBody, isTask, validateBody } from "./typia-compiled/schemas.ts";

export const body = isBody;
export const task = isTask;
export const issues = (value) => validateBody(value);
