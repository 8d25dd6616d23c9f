export { RivyaApiError, type ApiErrorFacts } from "./api-error.ts";
export { RivyaConnectionError } from "./connection-error.ts";
export { RivyaError } from "./rivya-error.ts";
export { RivyaInputError } from "./input-error.ts";
export { RivyaResponseError } from "./response-error.ts";
export { RivyaTimeoutError } from "./timeout-error.ts";
export { TaskFailedError } from "./task-failed-error.ts";
