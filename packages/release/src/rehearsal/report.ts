export type Say = (line: string) => void;

/** Does one step, and tells how long it took. */
export async function step<T>(say: Say, name: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  say(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${name}`);
  return result;
}
