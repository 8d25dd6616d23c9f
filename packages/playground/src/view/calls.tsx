import type { RivyaClient } from "@rivya/client";
import { useEffect, useRef, useState } from "preact/hooks";
import { useTongue } from "../i18n/strings.ts";
import { calls } from "../session/calls.ts";
import { problemOf, type Problem } from "../session/problem.ts";
import type { Exchange } from "../wire/exchange.ts";
import { newestId } from "../wire/newest-id.ts";

interface Props {
  readonly client: RivyaClient;
  readonly exchanges: readonly Exchange[];
  /** The operation that a link asked for. */
  readonly opened: string | null;
  /** Is told before something is sent. */
  readonly sending: () => void;
}

/** The operations that only read. Their answers stand in the list of what went over the wire. */
export function Calls({ client, exchanges, opened, sending }: Props) {
  const { say } = useTongue();
  const isAsked = opened !== null && Object.hasOwn(calls, opened);
  const [operation, setOperation] = useState(isAsked ? opened : "getCredits");
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const picker = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isAsked) picker.current?.focus();
  }, []);
  const { needsId, send } = calls[operation]!;
  // Until another is written, what was made last.
  const id = written ?? newestId(operation, exchanges, client.settings.baseUrl);
  const choose = (next: string) => {
    setOperation(next);
    setWritten(null);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    setProblem(null);
    sending();
    send(client, id.trim()).then(undefined, (error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <section class="calls" aria-labelledby="calls-title">
      <h2 id="calls-title">{say("calls")}</h2>
      <form class="row" onSubmit={submit}>
        <label>
          <span>{say("operation")}</span>
          <select ref={picker} value={operation} onInput={({ currentTarget }) => choose(currentTarget.value)}>
            {Object.keys(calls).map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {needsId && (
          <label>
            <span>{say("id")}</span>
            <input
              type="text"
              required
              spellcheck={false}
              value={id}
              onInput={({ currentTarget }) => setWritten(currentTarget.value)}
            />
          </label>
        )}
        <button type="submit">{say("send")}</button>
        {needsId && id === "" && <p class="note">{say("id.none")}</p>}
        {problem && (
          <p class="alert" role="alert" lang="en">
            <code>{problem.code}</code> {problem.message}
          </p>
        )}
      </form>
    </section>
  );
}
