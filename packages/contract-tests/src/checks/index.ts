import { authentication } from "./authentication/index.ts";
import type { Check } from "./check.ts";
import { coverageWalk } from "./coverage-walk/index.ts";
import { examples } from "./examples/index.ts";
import { fuzz } from "./fuzz/index.ts";
import { http } from "./http/index.ts";
import { responses } from "./responses/index.ts";
import { state } from "./state/index.ts";
import { concurrency } from "./concurrency/index.ts";
import { links } from "./links/index.ts";
import { workflows } from "./workflows/index.ts";
import { client } from "./client/index.ts";
import { docs } from "./docs/index.ts";

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  examples,
  coverageWalk,
  fuzz,
  responses,
  authentication,
  http,
  state,
  concurrency,
  links,
  workflows,
  client,
  docs,
];
