export { guarded } from "./guarded.ts";
export { problemOf } from "./problem.ts";
export { resultUrl } from "./result-url.ts";
