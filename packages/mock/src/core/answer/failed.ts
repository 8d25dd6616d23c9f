import { realClock } from "../clock/real-clock.ts";
import { createTokens } from "../tokens.ts";
import { finish, type FinishedAnswer } from "./finish.ts";
import { refuse } from "./refuse.ts";

const tokens = createTokens(realClock);

/** The answer of a mock that could not even begin to look at the request. */
export function failedAnswer(method: string, cors: boolean): FinishedAnswer {
  const requestId = tokens.id("req_");
  return finish(refuse(requestId, "internal_error"), { method, requestId, cors });
}
