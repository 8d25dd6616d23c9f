export { held, type Outcome } from "./outcome.ts";
export { runContract, type ContractOptions } from "./run.ts";
