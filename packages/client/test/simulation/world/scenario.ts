import type { Chance } from "../chance.ts";
import type { Limits } from "../history.ts";
import { weather, type Weather } from "../network/weather.ts";
import type { ServicePlan } from "./service.ts";

const errandKinds = [
  "run",
  "run and download",
  "create and wait",
  "create twice",
  "upload and run",
  "upload and look",
  "balance",
  "models",
  "wrong body",
  "unknown task",
] as const;

export type ErrandKind = (typeof errandKinds)[number];

/** Something that a client is asked to do at some moment. */
export interface Errand {
  readonly kind: ErrandKind;
  readonly at: number;
  /** Differs from the client's own. */
  readonly limits: Partial<Limits>;
  /** How long the caller has patience; 0: it has none to begin with; null: all that there is. */
  readonly abortAfterMs: number | null;
  /** The task will fail. */
  readonly fails: boolean;
  /** The caller names the key. */
  readonly namesKey: boolean;
  /** Files go up and down as streams. */
  readonly streams: boolean;
}

export interface ClientPlan {
  readonly account: string;
  readonly apiKey: string;
  readonly limits: Limits;
  /** Calls go through the middleware of openapi-fetch. */
  readonly hasMiddleware: boolean;
  readonly errands: readonly Errand[];
}

export interface Scenario {
  readonly service: ServicePlan;
  readonly clients: readonly ClientPlan[];
  readonly weather: Weather;
  /** When the wall clock is put forward, and by how much. */
  readonly jumps: readonly { readonly at: number; readonly ms: number }[];
}

const accounts = [
  { account: "north", key: "rvya_sk_simulated_north" },
  { account: "south", key: "rvya_sk_simulated_south" },
];

const startMs = 30_000;

const timeouts = [800, 5000, 20_000, 60_000];
const deadlines = [1500, 10_000, 45_000, 180_000];

const limits = (chance: Chance): Limits => ({
  timeoutMs: chance.pick(timeouts),
  deadlineMs: chance.isLucky(0.3) ? chance.pick(deadlines) : Infinity,
  retry: chance.whole(0, 4),
});

function ownLimits(chance: Chance): Partial<Limits> {
  const { timeoutMs, retry, deadlineMs } = limits(chance);
  return { timeoutMs, retry, ...(deadlineMs < Infinity && { deadlineMs }) };
}

function errand(chance: Chance): Errand {
  const own = chance.isLucky(0.4) ? ownLimits(chance) : {};
  return {
    kind: chance.isLucky(0.5) ? chance.pick(["run", "create and wait", "run and download"]) : chance.pick(errandKinds),
    at: chance.whole(0, startMs),
    limits: own,
    abortAfterMs: chance.isLucky(0.2) ? chance.pick([0, chance.whole(1, 400), chance.whole(1, 40_000)]) : null,
    fails: chance.isLucky(0.2),
    namesKey: chance.isLucky(0.3),
    streams: chance.isLucky(0.4),
  };
}

const several = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);

/** What is going to happen, but for what comes of it. */
export function scenario(chance: Chance): Scenario {
  const clients = several(chance.whole(1, 3), (): ClientPlan => {
    const { account, key } = chance.pick(accounts);
    return {
      account,
      apiKey: key,
      limits: limits(chance),
      hasMiddleware: chance.isLucky(0.2),
      errands: several(chance.whole(1, 4), () => errand(chance)),
    };
  });
  return {
    clients,
    service: {
      credits: chance.pick([6, 20, 1000]),
      keys: accounts,
      rateLimit: chance.isLucky(0.25) ? { requests: chance.whole(2, 6), seconds: chance.whole(1, 40) } : null,
      queuedMs: chance.whole(0, 5000),
      processingMs: chance.whole(0, 30_000),
    },
    weather: chance.isLucky(0.05) ? { faults: [], share: 0 } : weather(chance),
    // Far less than a day in all: a key is remembered for that long.
    jumps: several(chance.pick([0, 0, 1, 2]), () => ({
      at: chance.whole(0, 2 * startMs),
      ms: chance.pick([1000, 60_000, 3_600_000]),
    })),
  };
}
