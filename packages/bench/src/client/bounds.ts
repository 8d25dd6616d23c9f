import { atMost, type Judgement } from "../judgement.ts";
import { ours, raw } from "./contenders.ts";
import { inRounds, type Rounds } from "./rounds.ts";

/** What a client adds to raw fetch, in microseconds. */
export const ownWork = (rounds: Rounds, name: string): number => inRounds(rounds, (cost) => cost(name) - cost(raw));

/** Every promise about the speed of the client, and whether it is kept. */
export function judge(stub: Rounds, loopback: Rounds): Judgement[] {
  const times = (peer: string) => inRounds(stub, (cost) => (cost(ours) - cost(raw)) / (cost(peer) - cost(raw)));
  return [
    atMost("create on a stub: times the own work of openapi-fetch", times("openapi-fetch"), 1.5),
    atMost("create on a stub: times the own work of openai", times("openai"), 0.5),
    atMost(
      "create on loopback: times the processor time of openapi-fetch",
      inRounds(loopback, (cost) => cost(ours) / cost("openapi-fetch")),
      1.15,
    ),
  ];
}
