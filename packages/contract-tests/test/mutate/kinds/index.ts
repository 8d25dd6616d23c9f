import { nameOf, type Kind } from "../mutant.ts";
import { access } from "./access.ts";
import { answers } from "./answers.ts";
import { headers } from "./headers.ts";
import { limits } from "./limits.ts";
import { models } from "./models.ts";
import { requests } from "./requests.ts";
import { statuses } from "./statuses.ts";

const kinds: readonly Kind[] = [requests, answers, headers, statuses, access, limits, models];

/** Every single change of the document that is tried, once. */
export const mutants: Kind = (raw) => [
  ...new Map(kinds.flatMap((kind) => kind(raw)).map((mutant) => [nameOf(mutant), mutant])).values(),
];
