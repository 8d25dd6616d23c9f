import { reachMock, type ReachedMock } from "../bridge/reach-mock.ts";

/**
 * Starts the mock in a worker of this page.
 *
 * @param failed Is told when the worker cannot run.
 */
export function startMockInWorker(failed: (message: string) => void): ReachedMock {
  const worker = new Worker(new URL("mock.worker.ts", import.meta.url), { type: "module", name: "rivya-mock" });
  worker.addEventListener("error", ({ message }) => failed(message || "the worker of the mock could not be loaded"));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  return reachMock(port1);
}
