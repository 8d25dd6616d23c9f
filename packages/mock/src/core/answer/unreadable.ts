import { realClock } from "../clock/real-clock.ts";
import { createTokens } from "../tokens.ts";
import { finish, type FinishedAnswer } from "./finish.ts";
import { refuse } from "./refuse.ts";

const tokens = createTokens(realClock);

/** The answer to something that never became a request. */
export function unreadableAnswer(cors: boolean): FinishedAnswer {
  const requestId = tokens.id("req_");
  const details = [
    { path: "", code: "http", message: "the request is not HTTP that can be read, or its headers are too large" },
  ];
  return finish(refuse(requestId, "validation_failed", { details }), { method: "GET", requestId, cors });
}
