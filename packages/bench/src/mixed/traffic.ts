import { deeds } from "./deeds.ts";
import { serviceAt } from "./service.ts";

const people = 8;

// Every hundred is in the same order, in which the rare deeds lie between the frequent ones.
const hundred = Object.entries(deeds)
  .flatMap(([name, [share]]) => Array.from({ length: share }, (_, at) => ({ name, place: (at + 0.5) / share })))
  .toSorted((one, other) => one.place - other.place)
  .map(({ name }) => deeds[name]![1]);

/** Does everything with a mock that there is to do, until the signal comes. Says how often it did something. */
export async function traffic(url: string, signal: AbortSignal): Promise<number> {
  const service = serviceAt(url);
  let done = 0;
  const person = async () => {
    while (!signal.aborted) {
      await hundred[done++ % hundred.length]!(service);
    }
  };
  await Promise.all(Array.from({ length: people }, person));
  return done;
}

/** Lets the days of a mock go by, each in so many seconds. */
export async function daysOf(url: string, secondsADay: number, signal: AbortSignal): Promise<void> {
  const service = serviceAt(url);
  const stepMs = 200;
  const json = { ms: Math.round((stepMs / 1000 / secondsADay) * 86_400_000) };
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    await service.read(200, "POST", "/__mock/clock/advance", { json });
  }
}
