import { useTongue } from "../i18n/strings.ts";
import { memberAt } from "../request/draft.ts";
import { expected } from "../request/expected.ts";
import type { Run } from "../session/run.ts";
import { Media } from "./media.tsx";
import { ProblemNote } from "./problem-note.tsx";

const states = ["queued", "processing", "succeeded"] as const;

const timeOf = (ms: number) => new Date(ms).toISOString().slice(11, 19);

function Steps({ run: { steps } }: { readonly run: Run }) {
  const { say } = useTongue();
  const isFailed = steps.at(-1)?.status === "failed";
  const shown = isFailed ? (["queued", "processing", "failed"] as const) : states;
  return (
    <ol class="steps" aria-live="polite">
      {shown.map((status) => {
        const step = steps.find((each) => each.status === status);
        return (
          <li key={status} class={step ? `reached ${status}` : ""} data-status={step && status}>
            <span>{say(`status.${status}`)}</span>
            <small>{step ? timeOf(step.at) : "·"}</small>
          </li>
        );
      })}
    </ol>
  );
}

interface Props {
  readonly run: Run;
  /** What the form asks for now. */
  readonly request: unknown;
  /** Whether a service of one's own was asked. */
  readonly isOwn: boolean;
}

/** The task on its way, and what it made. */
export function Result({ run, request, isOwn }: Props) {
  const { say } = useTongue();
  const { task, results, problem, isRunning } = run;
  const wish = memberAt(run.body, ["prompt"]);
  const prompt = typeof wish === "string" ? wish : "";
  const size = expected(request);
  const { width = 1, height = 1 } = size ?? {};
  return (
    <section aria-labelledby="result-title" aria-busy={isRunning}>
      <h2 id="result-title">{say("result")}</h2>
      <Steps run={run} />
      {problem && <ProblemNote problem={problem} isOwn={isOwn} />}
      {results.map((blob, place) => (
        <Media
          key={`${task?.id}${place}`}
          blob={blob}
          alt={say("result.alt", { prompt })}
          name={`${task?.id}-${place}`}
        />
      ))}
      {results.length === 0 && !problem && (
        <div class={isRunning ? "frame waiting" : "frame"} style={{ aspectRatio: `${width} / ${height}` }}>
          <p>
            {isRunning ? say("running") : say("result.none")}
            {size?.width !== undefined && (
              <small>
                {say("result.size", { width, height })} · {size.mimeType}
              </small>
            )}
          </p>
        </div>
      )}
      {task && (
        <details>
          <summary>
            {say("task")} <code>{task.id}</code>
          </summary>
          <pre tabIndex={0} role="region" aria-label={say("task")}>
            {JSON.stringify(task, null, 2)}
          </pre>
        </details>
      )}
    </section>
  );
}
