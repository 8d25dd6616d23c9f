import type { Chance } from "./chance.ts";

/** What came to light that no call has heard of. */
export interface Stray {
  readonly unhandled: unknown[];
  /** Timers of the platform, which nobody may use who has a clock. */
  timers: number;
}

const uuid = (chance: Chance): `${string}-${string}-${string}-${string}-${string}` => {
  const digits = (count: number) => Array.from({ length: count }, () => chance.whole(0, 15).toString(16)).join("");
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`;
};

/** Puts chance that comes from the seed in the place of the platform's, and listens for what is left behind. */
export async function onSeededPlatform<Result>(
  chance: Chance,
  work: (stray: Stray) => Promise<Result>,
): Promise<Result> {
  const stray: Stray = { unhandled: [], timers: 0 };
  const { setTimeout } = globalThis;
  const { random } = Math;
  const listener = (reason: unknown) => void stray.unhandled.push(reason);
  const others = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", listener);
  const seeded = {
    randomUUID: () => uuid(chance),
    getRandomValues: (array: Uint8Array) => array.map((_, at) => (array[at] = chance.whole(0, 255))),
  };
  for (const [name, value] of Object.entries(seeded)) {
    Object.defineProperty(crypto, name, { value, configurable: true, writable: true });
  }
  Math.random = chance.next;
  globalThis.setTimeout = Object.assign((...args: Parameters<typeof setTimeout>) => {
    stray.timers += 1;
    return setTimeout(...args);
  }, setTimeout) as typeof setTimeout;
  try {
    return await work(stray);
  } finally {
    Math.random = random;
    globalThis.setTimeout = setTimeout;
    for (const name of Object.keys(seeded)) Reflect.deleteProperty(crypto, name);
    process.off("unhandledRejection", listener);
    for (const other of others) process.on("unhandledRejection", other);
  }
}
