import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { nothingRun, run, type Run } from "./run.ts";
import type { Session } from "./use-session.ts";

// A mock on this machine is no burden: each status is to be seen.
const closeLookMs = 500;

export interface Running {
  readonly now: Run;
  readonly start: (body: unknown, effect: string) => void;
  readonly stop: () => void;
}

/** Runs one request at a time: what is started meanwhile is not sent. */
export function useRun({ client, target, lookAtCredits }: Session): Running {
  const [now, setNow] = useState<Run>(nothingRun);
  const stopping = useRef(new AbortController());
  const isBusy = useRef(false);
  const stop = useCallback(() => {
    stopping.current.abort();
    isBusy.current = false;
  }, []);
  const start = useCallback(
    (body: unknown, effect: string) => {
      // A second press may cost a second time.
      if (isBusy.current) return;
      isBusy.current = true;
      const own = (stopping.current = new AbortController());
      const tell = (next: Run) => {
        if (stopping.current === own) setNow(next);
      };
      const interval = target.place === "served" ? closeLookMs : undefined;
      const follow = async () => {
        await run(client, body, { effect, signal: own.signal, interval, tell });
        if (own.signal.aborted) return;
        isBusy.current = false;
        lookAtCredits();
      };
      void follow();
    },
    [client],
  );
  useEffect(() => {
    setNow(nothingRun);
    return stop;
  }, [client]);
  return { now, start, stop };
}
