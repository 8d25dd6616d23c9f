import { realClock } from "@rivya/client";
import { useEffect, useState } from "preact/hooks";
import { useTongue } from "../i18n/strings.ts";
import { control, type JournalLine } from "../session/control.ts";

const everyMs = 1000;
const lines = 30;

/** What the `rivya-mock` that serves this page was asked, by anybody. */
export function Journal() {
  const { say } = useTongue();
  const [journal, setJournal] = useState<readonly JournalLine[] | null>([]);
  useEffect(() => {
    const stop = new AbortController();
    const follow = async () => {
      while (!stop.signal.aborted) {
        if (!document.hidden) setJournal(await control.journal(lines).catch(() => null));
        await realClock.sleep(everyMs, stop.signal);
      }
    };
    follow().catch(() => undefined);
    return () => stop.abort();
  }, []);
  return (
    <section class="journal" aria-labelledby="journal-title">
      <h2 id="journal-title">{say("journal")}</h2>
      <p class="note">
        {journal === null ? say("journal.lost") : say(journal.length === 0 ? "journal.empty" : "journal.note")}
      </p>
      {journal && journal.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="journal-title">
          <table>
            <thead>
              <tr>
                <th>{say("time")}</th>
                <th>{say("method")}</th>
                <th>{say("status")}</th>
                <th>{say("refusedBy")}</th>
              </tr>
            </thead>
            <tbody>
              {journal.map(({ at, request_id, method, path, status, refused_by }) => (
                <tr key={request_id}>
                  <td>{at.slice(11, 23)}</td>
                  <td>
                    <code>
                      {method} {path}
                    </code>
                  </td>
                  <td>
                    <span class={`status ${status < 400 ? "good" : "bad"}`}>{status}</span>
                  </td>
                  <td>{refused_by}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
