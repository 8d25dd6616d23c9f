import { realClock } from "./clock/real-clock.ts";
import { steadyTime } from "./clock/steady-time.ts";
import { createEras } from "./eras.ts";
import { subtleHash, type Hash } from "./hash.ts";
import { builtInKeys, keyRecord } from "./keys.ts";
import { createArtist } from "./media/artist.ts";
import { streamDeflate } from "./media/png.ts";
import { wholeNumber, type MockOptions } from "./options.ts";
import type { RateLimit, Service } from "./service.ts";
import { createSteering } from "./steering/create-steering.ts";
import { after, type Eventually } from "./store/eventually.ts";
import { memoryStore } from "./store/memory/memory-store.ts";
import type { KeyRecord } from "./store/records.ts";
import type { Store } from "./store/store.ts";
import { createTokens } from "./tokens.ts";

function knownKeys({ keys = [] }: MockOptions): ReadonlyMap<string, KeyRecord> {
  return new Map([...builtInKeys, ...keys.map((key): [string, KeyRecord] => [key.key, keyRecord(key)])]);
}

function hashed(keys: ReadonlyMap<string, KeyRecord>, hash: Hash): Eventually<ReadonlyMap<string, KeyRecord>> {
  const records = [...keys.values()];
  const together = (hashes: readonly string[]) => new Map(hashes.map((one, at) => [one, records[at]!]));
  const hashes = [...keys.keys()].map((key) => hash(key));
  return hashes.every((one) => typeof one === "string")
    ? together(hashes)
    : Promise.all(hashes.map((one) => Promise.resolve(one))).then(together);
}

const atLeastOne = (tasks: number | null) => (tasks === null ? null : wholeNumber("keepTasks", tasks, 1));

function checkedLimit(limit: RateLimit | null): RateLimit | null {
  if (!limit) return null;
  return {
    requests: wholeNumber("rateLimit.requests", limit.requests, 1),
    seconds: wholeNumber("rateLimit.seconds", limit.seconds, 1),
  };
}

/** What is thrown at once comes as what is thrown later does. */
function attempt<T>(work: () => Eventually<T>): Eventually<T> {
  try {
    return work();
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * The service that the options ask for. It is there at once where the platform's hash and the store are. Where one of
 * them fails, it rejects.
 *
 * @throws {RangeError} when an option is out of range. @throws {BadInputError} when the scenario is none.
 */
export function openService(options: MockOptions): Eventually<Service> {
  const { clock = realClock, hash = subtleHash, store: open = memoryStore, control = true } = options;
  const credits = wholeNumber("credits", options.credits ?? 1000);
  const keepTasks = atLeastOne(options.keepTasks ?? null);
  const parts = {
    clock,
    eras: createEras(),
    artist: createArtist({ deflate: options.deflate ?? streamDeflate, hash }),
    hash,
    hasher: options.hasher ?? null,
    pace: {
      queuedMs: wholeNumber("queuedMs", options.queuedMs ?? 300),
      processingMs: wholeNumber("processingMs", options.processingMs ?? 1500),
    },
    rateLimit: checkedLimit(options.rateLimit ?? null),
    cors: options.cors ?? true,
    steering: createSteering({ scenario: options.scenario, readsHeader: control }),
  };
  const withStore = (store: Store) =>
    after(store.latest?.() ?? null, (latest): Service => {
      const time = steadyTime(clock, latest);
      return { ...parts, store, time, tokens: createTokens(time) };
    });
  const known = knownKeys(options);
  return attempt(() => after(hashed(known, hash), (keys) => after(open({ keys, credits, keepTasks }), withStore)));
}
