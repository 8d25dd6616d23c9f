import { isManual } from "./clock/manual-clock.ts";
import { realClock } from "./clock/real-clock.ts";
import { steadyClock } from "./clock/steady-clock.ts";
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

/**
 * The service that the options ask for. It is there at once where the platform's hash is.
 *
 * @throws {RangeError} when an option is out of range. @throws {BadInputError} when the scenario is none.
 */
export function openService(options: MockOptions): Eventually<Service> {
  const { clock: given = realClock, hash = subtleHash, store = memoryStore, control = true } = options;
  const clock = isManual(given) ? given : steadyClock(given);
  const credits = wholeNumber("credits", options.credits ?? 1000);
  const keepTasks = atLeastOne(options.keepTasks ?? null);
  const parts = {
    clock,
    tokens: createTokens(clock),
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
  return after(hashed(knownKeys(options), hash), (keys) => ({ ...parts, store: store({ keys, credits, keepTasks }) }));
}
