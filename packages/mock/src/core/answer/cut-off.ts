import { finish, type Envelope, type FinishedAnswer } from "./finish.ts";
import { refuse } from "./refuse.ts";

/** What somebody gets whose request a reset overtook: a connection that breaks, as when a service is restarted. */
export const cutOff = (envelope: Envelope): FinishedAnswer => ({
  ...finish(refuse(envelope.requestId, "internal_error"), envelope),
  damage: "drop",
});
