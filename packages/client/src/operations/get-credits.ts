import type { Credits } from "@rivya/openapi";
import type { CallOptions } from "../call-options.ts";
import type { Connection } from "../transport/connection.ts";
import type { RivyaPromise } from "../transport/rivya-promise.ts";
import { send } from "../transport/send.ts";
import { isCredits } from "./promised.ts";

const outgoing = { operation: "getCredits", method: "GET", path: "/api/v1/credits", isPromised: isCredits } as const;

/**
 * The balance, in whole credits.
 *
 * @example
 * const { current_credits } = await getCredits(client);
 */
export const getCredits = (client: Connection, options?: CallOptions): RivyaPromise<Credits> =>
  send(client, outgoing, options);
