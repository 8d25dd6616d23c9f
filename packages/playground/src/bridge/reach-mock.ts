import { realClock, type Clock } from "@rivya/client";
import type { ToPage, ToWorker } from "./messages.ts";

/** The mock at the other end of a port, as a client needs it. */
export interface ReachedMock {
  readonly fetch: typeof globalThis.fetch;
  /** The mock's own: whoever sleeps by it wakes when the mock's time has come. */
  readonly clock: Clock;
  /** Moves the mock's time forward, in milliseconds. @throws {Error} when that leads beyond the clock's end. */
  advance(ms: number): Promise<void>;
  /** How many times as fast as ours the mock's time goes by itself; 0: it stands still, as it does at first. */
  readonly speed: number;
  setSpeed(speed: number): void;
  /** Is told the mock's time whenever it is heard of; what comes back ends it. */
  onTime(listener: (now: number) => void): () => void;
}

// Whoever has done with an answer asks for the next thing, or for nothing more. This long the clock waits to see which.
const settlingMs = 300;

// A client that asks for a pause may ask for more in the same turn.
const turnMs = 20;
const withoutBody = new Set([204, 205, 304]);

interface Waiting {
  resolve(message: ToPage): void;
  reject(error: unknown): void;
}

/** @param now The mock's time until it tells a later one. */
export function reachMock(port: MessagePort, now = Date.now()): ReachedMock {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(now: number) => void>();
  let last = 0;
  let speed = 0;

  const heard = new Set<number>();

  const send = (message: ToWorker, transfer: Transferable[] = []) => port.postMessage(message, transfer);
  // What has begun to ask, and is still reading what it sends.
  let preparing = 0;
  const settle = (ids: readonly number[]) => {
    if (preparing > 0) return;
    for (const id of ids) if (heard.delete(id)) send({ type: "settled", id });
  };
  const settleSoon = (ids: readonly number[], ms: number) => void realClock.sleep(ms).then(() => settle(ids));

  function ask(message: (id: number) => ToWorker, signal?: AbortSignal | null, transfer: Transferable[] = []) {
    const id = (last += 1);
    return new Promise<ToPage>((resolve, reject) => {
      const stop = () => {
        waiting.delete(id);
        send({ type: "abort", id });
        reject(signal?.reason as Error);
      };
      if (signal?.aborted) return reject(signal.reason as Error);
      signal?.addEventListener("abort", stop, { once: true });
      const over = () => signal?.removeEventListener("abort", stop);
      waiting.set(id, {
        resolve: (answer) => {
          over();
          resolve(answer);
        },
        reject: (error) => {
          over();
          reject(error);
        },
      });
      send(message(id), transfer);
      settleSoon([...heard], turnMs);
    });
  }

  port.addEventListener("message", ({ data }: MessageEvent<ToPage>) => {
    now = Math.max(now, data.now);
    for (const listener of listeners) listener(now);
    if (data.type === "time") return;
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.type === "failed") asked?.reject(new TypeError(data.message));
    else asked?.resolve(data);
    heard.add(data.id);
    settleSoon([data.id], settlingMs);
  });
  port.start();

  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const { url, method, signal } = request;
      preparing += 1;
      const bytes = await request.arrayBuffer().finally(() => (preparing -= 1));
      const body = request.body === null && bytes.byteLength === 0 ? null : bytes;
      const headers = [...request.headers];
      const message = (id: number): ToWorker => ({ type: "fetch", id, url, method, headers, body });
      const answer = await ask(message, signal, body ? [body] : []);
      if (answer.type !== "answer") throw new TypeError("the mock answered with something else");
      const { status } = answer;
      const head = { status, headers: answer.headers.map(([name, value]): [string, string] => [name, value]) };
      return new Response(withoutBody.has(status) ? null : answer.body, head);
    },
    clock: {
      now: () => now,
      async sleep(ms, signal) {
        await ask((id) => ({ type: "sleep", id, ms }), signal);
      },
    },
    async advance(ms) {
      await ask((id) => ({ type: "advance", id, ms }));
    },
    get speed() {
      return speed;
    },
    setSpeed(next) {
      speed = next;
      send({ type: "speed", speed });
    },
    onTime(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
