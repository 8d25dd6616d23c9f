import { useTongue } from "../i18n/strings.ts";
import { requestText, responseText, type Exchange } from "../wire/exchange.ts";

const tone = (status: number | null) => (status === null ? "" : status < 400 ? "good" : "bad");

/** Which exchange is looked at: one of these by its id, the newest, or the newest that changed something. */
export type Chosen = number | "newest" | "newest change";

interface Props {
  readonly exchanges: readonly Exchange[];
  readonly chosen: Chosen;
  readonly setChosen: (id: number) => void;
}

/** Every request that the page has sent, and its answer, as they were. */
export function Wire({ exchanges, chosen, setChosen }: Props) {
  const { say } = useTongue();
  const wanted = exchanges.find(({ id, method }) => (chosen === "newest change" ? method === "POST" : id === chosen));
  const shown = wanted ?? exchanges[0];
  return (
    <section class="wire" aria-labelledby="wire-title">
      <h2 id="wire-title">{say("wire")}</h2>
      {shown ? (
        <div class="tape">
          <ol reversed aria-label={say("wire.list")} tabIndex={0}>
            {exchanges.map(({ id, method, url, status, failure }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === shown.id} onClick={() => setChosen(id)}>
                  <span class={`status ${failure === null ? tone(status) : "bad"}`}>
                    {status ?? say(failure === null ? "pending" : "broken")}
                  </span>
                  <code>
                    {method} {new URL(url).pathname}
                  </code>
                </button>
              </li>
            ))}
          </ol>
          <figure>
            <figcaption id="wire-request">{say("wire.request")}</figcaption>
            <pre tabIndex={0} role="region" aria-labelledby="wire-request">
              {requestText(shown)}
            </pre>
          </figure>
          <figure>
            <figcaption id="wire-response">{say("wire.response")}</figcaption>
            <pre tabIndex={0} role="region" aria-labelledby="wire-response">
              {responseText(shown)}
            </pre>
          </figure>
        </div>
      ) : (
        <p class="note">{say("wire.none")}</p>
      )}
    </section>
  );
}
