import { useState } from "preact/hooks";
import { useTongue } from "../i18n/strings.ts";
import { isUnreached, type Problem } from "../session/problem.ts";
import { targetOf, type Place } from "../session/target.ts";
import { placesHere, type Session } from "../session/use-session.ts";
import { mockKey } from "../wire/secrets.ts";

export function TargetPicker({ session }: { readonly session: Session }) {
  const { say } = useTongue();
  const [place, setPlace] = useState<Place>(session.target.place);
  const [baseUrl, setBaseUrl] = useState("https://rivya.ai");
  const [key, setKey] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const { target, credits, creditsFault } = session;
  const isChosen = target.place === place;
  // A key that may not look at credits was known all the same.
  const isConnected = credits !== null || creditsFault?.status === 403;
  const state = isConnected ? "connected" : "connecting";

  const pick = (next: Place) => {
    setPlace(next);
    setProblem(null);
    // A service of one's own is first asked when it has a key.
    if (next !== "own") setProblem(session.connect(targetOf(next, location.href)));
  };
  const connect = (event: Event) => {
    event.preventDefault();
    const next = targetOf(place, location.href);
    const asked = place === "own" ? baseUrl.trim() : next.baseUrl;
    setProblem(session.connect({ ...next, baseUrl: asked, key: key.trim() || (place === "own" ? "" : mockKey) }));
  };
  return (
    <form class="target" onSubmit={connect} autocomplete="off">
      <label>
        <span>{say("target")}</span>
        <select value={place} onInput={({ currentTarget }) => pick(currentTarget.value as Place)}>
          {placesHere().map((each) => (
            <option key={each} value={each}>
              {say(`target.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {place === "own" && (
        <label>
          <span>{say("baseUrl")}</span>
          <input
            type="url"
            required
            spellcheck={false}
            value={baseUrl}
            onInput={({ currentTarget }) => setBaseUrl(currentTarget.value)}
          />
        </label>
      )}
      {place !== "worker" && (
        <>
          <label>
            <span>{say("key")}</span>
            <input
              type="password"
              autocomplete="off"
              required={place === "own"}
              placeholder={place === "served" ? mockKey : ""}
              value={key}
              onInput={({ currentTarget }) => setKey(currentTarget.value)}
            />
          </label>
          <button type="submit">{say("connect")}</button>
          <p class="note">
            {place === "own" && <strong>{say("own.warning")} </strong>}
            {say("key.note")} {!isChosen && say("own.notYet")}
            {isChosen && (isConnected || !creditsFault) && say(state, { url: target.baseUrl })}
          </p>
          {isChosen && !isConnected && creditsFault && (
            <div class="alert" role="alert">
              <p lang="en">
                <code>{creditsFault.code}</code> {creditsFault.message}
              </p>
              {place === "own" && isUnreached(creditsFault) && <p>{say("own.unreached")}</p>}
            </div>
          )}
        </>
      )}
      {problem && (
        <p class="alert" role="alert" lang="en">
          {problem.message}
        </p>
      )}
    </form>
  );
}
