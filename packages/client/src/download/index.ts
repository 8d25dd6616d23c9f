export { fetching } from "./fetching.ts";
export { taking } from "./taking.ts";
