import type { Chance } from "../chance.ts";
import type { Network } from "../network/network.ts";
import { serviceOrigin } from "../network/origins.ts";
import type { Plant } from "../planted/plant.ts";
import type { Scheduler } from "../scheduler.ts";
import type { Trace } from "../trace.ts";
import { Caller } from "./caller.ts";
import { clientClock, type ClientClock } from "./client-clock.ts";
import { openClient, type Calls } from "./client.ts";
import { errands } from "./errands.ts";
import type { Ledger } from "./ledger.ts";
import type { ClientPlan } from "./scenario.ts";

interface InhabitantParts {
  readonly name: string;
  readonly plan: ClientPlan;
  readonly scheduler: Scheduler;
  readonly trace: Trace;
  readonly chance: Chance;
  readonly network: Network;
  readonly ledger: Ledger;
  readonly plant: Plant | null;
}

/** One client, and whoever calls it. */
export class Inhabitant {
  readonly name: string;
  readonly clock: ClientClock;
  readonly caller: Caller;
  readonly calls: Calls;
  /** What the client has written to its log. */
  readonly logged: string[] = [];

  constructor({ name, plan, scheduler, trace, chance, network, ledger, plant }: InhabitantParts) {
    const { account, apiKey, limits, hasMiddleware } = plan;
    const { fetch } = network;
    const log = (...said: unknown[]) => void this.logged.push(JSON.stringify(said));
    const logger = { debug: log, warn: log };
    this.name = name;
    this.clock = clientClock(scheduler);
    this.caller = new Caller({ scheduler, trace, name, account, limits });
    const options = {
      apiKey,
      baseUrl: serviceOrigin,
      fetch,
      clock: this.clock,
      random: chance.fork().next,
      logger,
      ...limits,
    };
    this.calls = openClient(options, hasMiddleware, plant);
    const { caller, calls } = this;
    for (const errand of plan.errands) {
      scheduler.in(errand.at, () => void errands[errand.kind]({ caller, calls, errand, ledger }));
    }
  }
}
