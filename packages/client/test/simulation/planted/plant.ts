import type { InvariantName } from "../invariants/index.ts";
import type { Answer } from "../network/answer.ts";
import type { SentRequest } from "../network/sent-request.ts";
import type { Calls, ClientOptions } from "../world/client.ts";

type Ask = (request: SentRequest) => Promise<Answer>;

/** A bug, planted where client and world meet. */
export interface Plant {
  /** What is wrong, in a few words. */
  readonly bug: string;
  /** The invariant whose job it is to find it. */
  readonly foundBy: InvariantName;
  readonly options?: (options: ClientOptions) => ClientOptions;
  readonly calls?: (calls: Calls, options: ClientOptions) => Calls;
  readonly service?: (ask: Ask) => Ask;
}
