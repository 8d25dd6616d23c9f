import type { ManualClock, Mock } from "@rivya/mock/core";
import type { ToPage, ToWorker } from "./messages.ts";

type Told = ToPage extends infer Each ? (Each extends ToPage ? Omit<Each, "now"> : never) : never;

export interface MockServer {
  /** Tells the page what time it is. */
  readonly tellTime: () => void;
}

/**
 * Answers a page's requests, and lets it sleep by the mock's clock. Whenever the page has heard something, the clock
 * waits until it has done what it then does: else an advance of an hour would be over before a client has looked once.
 *
 * @param setSpeed Is told how fast the clock is to run by itself; 0 stops it.
 */
export function serveMock(
  port: MessagePort,
  mock: Mock,
  clock: ManualClock,
  setSpeed: (speed: number) => void,
): MockServer {
  const stops = new Map<number, AbortController>();
  const settling = new Map<number, () => void>();

  const tell = (message: Told, transfer: Transferable[] = []) =>
    port.postMessage({ ...message, now: clock.now() }, transfer);
  const hold = (id: number) => clock.hold(new Promise<void>((resolve) => settling.set(id, resolve)));
  const settle = (id: number) => {
    settling.get(id)?.();
    settling.delete(id);
  };

  async function answer({ id, url, method, headers, body }: ToWorker & { type: "fetch" }, signal: AbortSignal) {
    hold(id);
    try {
      const sent = { method, headers: headers.map(([name, value]): [string, string] => [name, value]), body, signal };
      const response = await mock.fetch(url, sent);
      const bytes = await response.arrayBuffer();
      tell({ type: "answer", id, status: response.status, headers: [...response.headers], body: bytes }, [bytes]);
    } catch (error) {
      if (signal.aborted) settle(id);
      else tell({ type: "failed", id, message: (error as Error).message });
    }
  }

  async function sleep(id: number, ms: number, signal: AbortSignal) {
    await clock.sleep(ms, signal);
    hold(id);
    tell({ type: "done", id });
  }

  async function advance(id: number, ms: number) {
    try {
      await clock.advance(ms);
      tell({ type: "done", id });
    } catch (error) {
      tell({ type: "failed", id, message: (error as Error).message });
    }
  }

  function begin(id: number, work: (signal: AbortSignal) => Promise<void>) {
    const stop = new AbortController();
    stops.set(id, stop);
    const forget = () => stops.delete(id);
    work(stop.signal).then(forget, forget);
  }

  function hear(message: ToWorker): void {
    switch (message.type) {
      case "fetch":
        return begin(message.id, (signal) => answer(message, signal));
      case "sleep":
        return begin(message.id, (signal) => sleep(message.id, message.ms, signal));
      case "advance":
        return void advance(message.id, message.ms);
      case "abort":
        return stops.get(message.id)?.abort();
      case "settled":
        return settle(message.id);
      case "speed":
        return setSpeed(message.speed);
    }
  }

  port.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => hear(data));
  port.start();
  return { tellTime: () => tell({ type: "time" }) };
}
