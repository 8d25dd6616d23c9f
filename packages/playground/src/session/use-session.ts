import type { RivyaClient } from "@rivya/client";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ReachedMock } from "../bridge/reach-mock.ts";
import type { Exchange } from "../wire/exchange.ts";
import { noted } from "../wire/recorder.ts";
import { startMockInWorker } from "../worker/start.ts";
import { clientFor, placesOf, targetOf, type Place, type Target } from "./target.ts";
import { problemOf, type Problem } from "./problem.ts";

const usualSpeed = 5;

type Look = Pick<Session, "credits" | "creditsFault">;
const unlooked: Look = { credits: null, creditsFault: null };

/** Whom the page talks to, and what was said. */
export interface Session {
  readonly target: Target;
  readonly client: RivyaClient;
  /** The mock in this page's worker; null while the client talks to somebody else. */
  readonly mock: ReachedMock | null;
  readonly exchanges: readonly Exchange[];
  /** Null while unknown. */
  readonly credits: number | null;
  /** Why the credits could not be looked at; null while nothing is wrong. */
  readonly creditsFault: Problem | null;
  readonly lookAtCredits: () => void;
  /** Why the worker does not run; null while nothing is wrong. */
  readonly workerFault: string | null;
  /** Talks to somebody else from now on; what is wrong with that, or null. */
  readonly connect: (target: Target) => Problem | null;
}

export function useSession(): Session {
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [{ credits, creditsFault }, setLook] = useState(unlooked);
  const [workerFault, setWorkerFault] = useState<string | null>(null);
  const worker = useRef<ReachedMock | null>(null);
  const last = useRef(0);

  const reach = useCallback(() => {
    if (worker.current === null) {
      worker.current = startMockInWorker(setWorkerFault);
      worker.current.setSpeed(usualSpeed);
    }
    return worker.current;
  }, []);
  const clientOf = useCallback((target: Target) => {
    const tell = (exchange: Exchange) => setExchanges((list) => noted(list, exchange));
    return clientFor(target, reach, tell, () => (last.current += 1));
  }, []);

  const [{ target, client }, setTalk] = useState(() => {
    const first = targetOf(placesOf(location.href)[0]!, location.href);
    return { target: first, client: clientOf(first) };
  });
  const connect = useCallback((next: Target) => {
    try {
      const talk = clientOf(next);
      setTalk({ target: { ...next, baseUrl: talk.settings.baseUrl }, client: talk });
      setLook(unlooked);
      return null;
    } catch (error) {
      return problemOf(error);
    }
  }, []);
  const talking = useRef(client);
  talking.current = client;
  const lookAtCredits = useCallback(() => {
    // What a service says that nobody talks to any more is not shown as another's.
    const tell = (look: Look) => talking.current === client && setLook(look);
    client.credits.get({ retry: false }).then(
      ({ current_credits }) => tell({ credits: current_credits, creditsFault: null }),
      (error: unknown) => tell({ credits: null, creditsFault: problemOf(error) }),
    );
  }, [client]);
  useEffect(() => {
    // Nobody's credits are looked at before he has said whose they are.
    if (target.key !== "") lookAtCredits();
  }, [client]);

  const mock = target.place === "worker" ? worker.current : null;
  return useMemo(
    () => ({ target, client, mock, exchanges, credits, creditsFault, lookAtCredits, workerFault, connect }),
    [target, client, mock, exchanges, credits, creditsFault, workerFault],
  );
}

/** What `placesOf` says of this page. */
export const placesHere = (): readonly Place[] => placesOf(location.href);
