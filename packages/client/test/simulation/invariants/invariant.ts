import type { Call, Exchange, History } from "../history.ts";

/** What does not hold, and at which line of the trace it shows. */
export interface Finding {
  readonly what: string;
  readonly line?: number | undefined;
}

/** What must hold after every run. Returns what does not, if anything. */
export type Invariant = (history: History) => Finding | undefined;

/** As Rivya advises between one look at a task and the next, in milliseconds. */
export const leastPauseMs = 5000;

/** What may be another answer later. */
export const worthwhile: readonly number[] = [429, 500, 502, 503, 504];

export const idOf = (value: unknown): string | undefined => {
  const { id } = Object(value) as { id?: unknown };
  return typeof id === "string" ? id : undefined;
};

export const makesTask = ({ kind }: Call): boolean => kind === "create" || kind === "run";

/** The ids of what the service has made for a call. */
export const madeFor = ({ madeFor: made }: History, call: Call): string[] =>
  [...made].filter(([, makers]) => makers.has(call.id)).map(([id]) => id);

/** The requests of every call to every operation, in the order in which they were sent. */
export function sequences({ calls, exchanges }: History): { call: Call; sent: Exchange[] }[] {
  const found = new Map<string, { call: Call; sent: Exchange[] }>();
  for (const exchange of exchanges) {
    const call = calls.get(exchange.call);
    if (!call) continue;
    const name = `${call.id} ${exchange.operation}`;
    const sequence = found.get(name) ?? { call, sent: [] };
    sequence.sent.push(exchange);
    found.set(name, sequence);
  }
  return [...found.values()];
}

/** Every request with the next one of the same call to the same operation. */
export const pairs = (history: History): { call: Call; before: Exchange; after: Exchange }[] =>
  sequences(history).flatMap(({ call, sent }) =>
    sent.slice(1).map((after, at) => ({ call, before: sent[at]!, after })),
  );

export const succeeded = ({ end, status }: Exchange): boolean => end === "whole" && status !== null && status < 300;
