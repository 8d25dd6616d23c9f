import type { Chance } from "../chance.ts";
import type { History, Recovery } from "../history.ts";
import { Network } from "../network/network.ts";
import type { SentRequest } from "../network/sent-request.ts";
import { calm } from "../network/weather.ts";
import type { Plant } from "../planted/plant.ts";
import type { Stray } from "../platform.ts";
import { Scheduler } from "../scheduler.ts";
import type { Trace } from "../trace.ts";
import { held } from "./held.ts";
import { Inhabitant } from "./inhabitant.ts";
import { Ledger } from "./ledger.ts";
import { Leftovers } from "./leftovers.ts";
import { recover } from "./recover.ts";
import type { Scenario } from "./scenario.ts";
import { asked, openService } from "./service.ts";

/** Far more than happens in any run that ends. */
const mostEvents = 20_000;
/** Longer than any task takes. */
const longMs = 3_600_000;

interface WorldParts {
  readonly scenario: Scenario;
  readonly chance: Chance;
  readonly trace: Trace;
  readonly stray: Stray;
  readonly plant: Plant | null;
}

/** Clients, network and service on one clock, from the first call to the last account. */
export async function live({ scenario, chance, trace, stray, plant }: WorldParts): Promise<History> {
  const scheduler = new Scheduler(chance.fork());
  const mock = openService(scenario.service, scheduler);
  const ask = (request: SentRequest) => asked(mock, request);
  const ledger = new Ledger();
  const network = new Network({
    scheduler,
    trace,
    chance: chance.fork(),
    weather: scenario.weather,
    service: plant?.service?.(ask) ?? ask,
    onAnswer: ledger.note,
  });
  const parts = { scheduler, trace, chance, network, ledger, plant };
  const inhabitants = scenario.clients.map((plan, at) => new Inhabitant({ ...parts, plan, name: `client${at + 1}` }));
  for (const { at, ms } of scenario.jumps) {
    scheduler.in(at, () => {
      trace.tell(scheduler.now, `the wall clock jumps by ${ms} ms`);
      scheduler.jump(ms);
    });
  }

  const leftovers = new Leftovers({ scheduler, trace, stray });
  let isExhausted = await scheduler.run(mostEvents, () => leftovers.look(inhabitants));
  const calls = inhabitants.flatMap(({ caller }) => caller.calls);
  const recoveries: Recovery[] = [];
  if (isExhausted) {
    network.weather = calm;
    for (const inhabitant of inhabitants) recover(inhabitant, ledger, recoveries);
    scheduler.in(longMs, () => undefined);
    isExhausted = await scheduler.run(mostEvents, () => undefined);
  }

  const state = await held(mock);
  trace.tell(scheduler.now, `the end: ${JSON.stringify([...state.balances])}, ${state.tasks.size} tasks`);
  return {
    ...state,
    calls: new Map(calls.map((call) => [call.id, call])),
    exchanges: network.exchanges,
    madeFor: ledger.madeFor,
    recoveries,
    startCredits: scenario.service.credits,
    secrets: scenario.clients.map(({ apiKey }) => apiKey),
    logged: inhabitants.flatMap(({ logged }) => logged),
    leftovers: leftovers.found(inhabitants),
    isExhausted,
  };
}
