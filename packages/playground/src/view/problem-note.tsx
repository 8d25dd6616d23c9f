import { useTongue } from "../i18n/strings.ts";
import { isUnreached, type Problem } from "../session/problem.ts";
import { Faults } from "./faults.tsx";

/** An error as the API or the client tells it. */
export function ProblemNote({ problem, isOwn }: { readonly problem: Problem; readonly isOwn: boolean }) {
  const { say } = useTongue();
  const { code, status, message, requestId, details } = problem;
  return (
    <div class="problem" role="alert">
      <p>
        <strong>{say("refused")}</strong> <code>{code}</code> {status !== null && <span class="status">{status}</span>}
      </p>
      <p lang="en">{message}</p>
      {isOwn && isUnreached(problem) && <p>{say("own.unreached")}</p>}
      <Faults faults={details} />
      {requestId !== null && <p class="note">{say("error.request", { id: requestId })}</p>}
    </div>
  );
}
