import { atLeast, atMost, type Judgement } from "../judgement.ts";
import type { ValueName } from "./values.ts";

/** Nanoseconds of a call: by value, then by contender. */
export type Times = Readonly<Record<ValueName | "issues", Readonly<Record<string, number>>>>;

const ours = "@rivya/validator";
const all: readonly ValueName[] = ["minimal", "typical", "reference", "invalid", "task"];

/** How many times as long one takes as the other. */
function ratio(times: Times, value: keyof Times, one: string, other: string): number {
  const { [one]: first, [other]: second } = times[value];
  if (first === undefined || second === undefined) throw new Error(`${one} or ${other} was not measured on ${value}`);
  return first / second;
}

/** Every promise about speed, and whether it is kept. */
export function judge(times: Times, coldStart: number): Judgement[] {
  const peers = Object.keys(times.task).filter((name) => name !== ours && name !== "hand-written");
  return [
    ...all.map((value) =>
      atMost(`is, ${value}: times as long as by hand`, ratio(times, value, ours, "hand-written"), 1.5),
    ),
    ...(["minimal", "typical"] as const).flatMap((value) =>
      ["ajv", "zod"].map((peer) =>
        atLeast(`is, ${value}: times as fast as ${peer}`, ratio(times, value, peer, ours), 4),
      ),
    ),
    ...peers.map((peer) => atLeast(`is, task: times as fast as ${peer}`, ratio(times, "task", peer, ours), 1)),
    atLeast("all issues: times as fast as zod", ratio(times, "issues", "zod", ours), 2),
    atLeast("all issues: times as fast as typebox", ratio(times, "issues", "typebox", ours), 5),
    atLeast("all issues: times as fast as arktype", ratio(times, "issues", "arktype", ours), 5),
    atMost("cold start: milliseconds more than an empty process", coldStart, 10),
  ];
}
