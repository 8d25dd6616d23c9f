import { median } from "./median.ts";

/** One thing to time: what is called, and the values that it is called with in turn. */
export interface Subject {
  readonly call: (value: unknown) => unknown;
  readonly values: readonly unknown[];
}

const rounds = 21;
const nanosecondsARound = 4e6;

let sink = 0;

function time({ call, values }: Subject, times: number): number {
  const begin = process.hrtime.bigint();
  for (let at = 0; at < times; at++) if (call(values[at % values.length])) sink++;
  return Number(process.hrtime.bigint() - begin);
}

/** How many calls fill a round, once the engine has made of them what it can. */
function fill(subject: Subject): number {
  time(subject, 20_000);
  const one = time(subject, 20_000) / 20_000;
  return Math.max(100, Math.round(nanosecondsARound / one));
}

/** Nanoseconds a call, the median of rounds in which all subjects take turns. */
export function measure(subjects: readonly Subject[]): number[] {
  const all = subjects.map((subject) => ({ subject, times: fill(subject), found: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { subject, times, found } of all) found.push(time(subject, times) / times);
  }
  if (sink < 0) throw new Error("nothing was called");
  return all.map(({ found }) => median(found));
}
