import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { median } from "../median.ts";
import { body, type Contender, type Create, type Service } from "./contender.ts";

/** Microseconds of processor time a create, by contender: one figure for each round. */
export type Rounds = Readonly<Record<string, readonly number[]>>;

export interface Load {
  readonly rounds: number;
  /** How many each contender sends in a round. */
  readonly requests: number;
  /** How many are under way at the same time. */
  readonly atOnce: number;
}

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

async function turn(create: Create, { requests, atOnce }: Load): Promise<number> {
  // Nobody pays for what another one left behind.
  collectGarbage();
  let left = requests;
  const one = async () => {
    while (left-- > 0) await create(body);
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: atOnce }, one));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / requests;
}

async function checked({ name, connect }: Contender, service: Service): Promise<Create> {
  const create = connect(service);
  const task = (await create(body)) as { readonly status?: unknown } | undefined;
  if (task?.status !== "queued") throw new Error(`${name} did not create a task`);
  return create;
}

/** Lets all take turns, each round begun by another one. The first round warms up and is not counted. */
export async function measure(all: readonly Contender[], service: Service, load: Load): Promise<Rounds> {
  const creates = await Promise.all(all.map((contender) => checked(contender, service)));
  const found = all.map((): number[] => []);
  for (let round = 0; round <= load.rounds; round++) {
    for (let step = 0; step < all.length; step++) {
      const at = (round + step) % all.length;
      const cost = await turn(creates[at]!, load);
      if (round > 0) found[at]!.push(cost);
    }
  }
  return Object.fromEntries(all.map(({ name }, at) => [name, found[at]!]));
}

/** The median of what is made of the figures of each round. */
export function inRounds(rounds: Rounds, make: (cost: (name: string) => number) => number): number {
  const count = Math.min(...Object.values(rounds).map(({ length }) => length));
  const figures = Array.from({ length: count }, (_, round) =>
    make((name) => {
      const cost = rounds[name]?.[round];
      if (cost === undefined) throw new Error(`${name} was not measured`);
      return cost;
    }),
  );
  return median(figures);
}
