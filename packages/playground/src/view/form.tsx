import type { Session } from "../session/use-session.ts";
import type { Drafting } from "../session/use-draft.ts";
import type { Running } from "../session/use-run.ts";
import { useTongue, type Key } from "../i18n/strings.ts";
import { isRecord } from "../request/draft.ts";
import { examplesOf } from "../request/examples.ts";
import { expected } from "../request/expected.ts";
import { fieldsOf } from "../request/fields.ts";
import { requestSchemas } from "../request/schema.ts";
import { switchModel } from "../request/switch-model.ts";
import { FieldControl } from "./field.tsx";

const effects = [
  ["", "effect.none"],
  ["fail", "effect.fail"],
  ["error=insufficient_credits", "effect.poor"],
  ["error=rate_limited;retry-after=3,times=1", "effect.limited"],
  ["drop,times=1", "effect.drop"],
  ["slow=2000", "effect.slow"],
] as const satisfies readonly (readonly [string, Key])[];

interface Props {
  readonly session: Session;
  readonly drafting: Drafting;
  readonly running: Running;
  readonly run: () => void;
  readonly effect: string;
  /** Null where there is no mock to ask. */
  readonly setEffect: ((effect: string) => void) | null;
}

export function Form({ session, drafting, running, run, effect, setEffect }: Props) {
  const { say } = useTongue();
  const { draft, faults, put } = drafting;
  const { isRunning, problem, body } = running.now;
  // What the service refused holds until something is changed.
  const refused = body === draft.value ? (problem?.details ?? []) : [];
  const model = isRecord(draft.value) ? String(draft.value["model"]) : "";
  const schema = requestSchemas.get(model);
  const price = expected(draft.value);
  const submit = (event: Event) => {
    event.preventDefault();
    run();
  };
  const runLabel = price ? say("run.credits", { count: price.credits }) : say(faults.length > 0 ? "run.anyway" : "run");
  return (
    <section aria-labelledby="request-title">
      <h2 id="request-title">{say("request")}</h2>
      <form class="request" onSubmit={submit} onKeyDown={(event) => event.ctrlKey && event.key === "Enter" && run()}>
        <label>
          <span>{say("model")}</span>
          <select
            value={model}
            id="model"
            onInput={({ currentTarget }) => put(switchModel(draft.value, currentTarget.value))}
          >
            {!schema && <option value={model}>{model}</option>}
            {[...requestSchemas].map(([id, { title }]) => (
              <option key={id} value={id}>
                {title} · {id}
              </option>
            ))}
          </select>
        </label>
        <div class="row" role="group" aria-label={say("examples")}>
          <span class="note">{say("examples")}</span>
          {[...examplesOf(model)].map(([name, value]) => (
            <button key={name} type="button" class="quiet" onClick={() => put(value)}>
              {name === "minimal" || name === "reference" ? say(`example.${name}`) : name}
            </button>
          ))}
        </div>
        {draft.fault !== null && <p class="alert">{say("unreadable")}</p>}
        <fieldset class="fields" disabled={draft.fault !== null}>
          <legend class="hidden">{say("request")}</legend>
          {fieldsOf(schema ?? {}).map((field) => (
            <FieldControl
              key={`${model}${field.path.join("/")}`}
              field={field}
              model={model}
              session={session}
              drafting={drafting}
              refused={refused}
            />
          ))}
        </fieldset>
        {setEffect && (
          <label>
            <span>{say("effect")}</span>
            <select value={effect} onInput={({ currentTarget }) => setEffect(currentTarget.value)}>
              {effects.map(([value, name]) => (
                <option key={value} value={value}>
                  {say(name)}
                </option>
              ))}
            </select>
          </label>
        )}
        <div class="go">
          <button type="submit" class="run" disabled={draft.fault !== null} aria-disabled={isRunning}>
            {isRunning ? say("running") : runLabel}
          </button>
          {isRunning && (
            <button type="button" onClick={running.stop}>
              {say("stop")}
            </button>
          )}
          <span class="note">{say("run.keys")}</span>
        </div>
      </form>
    </section>
  );
}
