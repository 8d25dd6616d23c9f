import { useEffect, useState } from "preact/hooks";
import { realClock } from "@rivya/client";
import type { ReachedMock } from "../bridge/reach-mock.ts";
import { useTongue } from "../i18n/strings.ts";
import { control } from "../session/control.ts";

const speeds = [0, 1, 5, 60];
const steps = [
  [1000, "second"],
  [60_000, "minute"],
  [3_600_000, "hour"],
  [86_400_000, "day"],
] as const;

const shown = (ms: number) => new Date(ms).toISOString().replace("T", " ").slice(0, 19);

function Advance({ advance }: { readonly advance: (ms: number) => void }) {
  const { say } = useTongue();
  return (
    <div class="joined" role="group" aria-label={say("advance")}>
      {steps.map(([ms, name]) => (
        <button key={name} type="button" onClick={() => advance(ms)}>
          {say(name)}
        </button>
      ))}
    </div>
  );
}

/** The clock of the mock in this page. */
export function PageClock({ mock }: { readonly mock: ReachedMock }) {
  const { say } = useTongue();
  const [now, setNow] = useState(mock.clock.now());
  const [speed, setSpeed] = useState(mock.speed);
  useEffect(() => mock.onTime(setNow), [mock]);
  const choose = (next: number) => {
    setSpeed(next);
    mock.setSpeed(next);
  };
  return (
    <div class="clock" role="group" aria-label={say("clock")}>
      <time dateTime={new Date(now).toISOString()}>{shown(now)}</time>
      <fieldset class="joined">
        <legend class="hidden">{say("speed")}</legend>
        {speeds.map((each) => (
          <label key={each} class="chip">
            <input type="radio" name="speed" checked={each === speed} onInput={() => choose(each)} />
            <span>{each === 0 ? say("speed.stopped") : `${each}×`}</span>
          </label>
        ))}
      </fieldset>
      <Advance advance={(ms) => void mock.advance(ms).catch(() => undefined)} />
    </div>
  );
}

/** The clock of the `rivya-mock` that serves this page. */
export function ServedClock() {
  const { say } = useTongue();
  const [clock, setClock] = useState<{ mode: string; now: string } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      while (!stop.signal.aborted) {
        setClock(await control.clock().catch(() => null));
        await realClock.sleep(1000, stop.signal);
      }
    };
    look().catch(() => undefined);
    return () => stop.abort();
  }, []);
  if (clock === null) return null;
  const advance = (ms: number) => {
    control.advance(ms).then(
      () => control.clock().then(setClock),
      () => setClock(null),
    );
  };
  return (
    <div class="clock" role="group" aria-label={say("clock")}>
      <time dateTime={clock.now}>{shown(Date.parse(clock.now))}</time>
      {clock.mode === "manual" ? <Advance advance={advance} /> : <p class="note">{say("clock.real")}</p>}
    </div>
  );
}
