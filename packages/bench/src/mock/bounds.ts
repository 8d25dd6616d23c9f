import { atLeast, atMost, type Judgement } from "../judgement.ts";
import type { Figures } from "./compare.ts";
import type { PictureTimes } from "./picture.ts";
import { manyTasks, type Stored } from "./stored.ts";
import { durable, ours } from "./targets.ts";
import { uploadMegabytes } from "./upload.ts";

export interface Measured {
  readonly servers: Readonly<Record<string, Figures>>;
  readonly stored: Stored;
  /** Megabytes more than at rest while an upload is taken. */
  readonly upload: { readonly inMemory: number; readonly durable: number };
  readonly picture: PictureTimes;
}

const kinds = ["create", "get"] as const;

/** Every promise about the speed of the mock, and whether it is kept. */
export function judge({ servers, stored, upload, picture }: Measured): Judgement[] {
  const of = (name: string): Figures => {
    const figures = servers[name];
    if (!figures) throw new Error(`${name} was not measured`);
    return figures;
  };
  const cpu = (kind: (typeof kinds)[number], one: string, other: string) => of(one)[kind].cpu / of(other)[kind].cpu;
  return [
    atMost("create: times the processor time of bare node:http", cpu("create", ours, "bare"), 2.5),
    atMost("get: times the processor time of bare node:http", cpu("get", ours, "bare"), 2),
    ...kinds.flatMap((kind) => [
      atLeast(`${kind}: times less processor time than prism`, cpu(kind, "prism", ours), 10),
      atLeast(`${kind}: times less processor time than steady`, cpu(kind, "steady", ours), 3),
      atMost(`${kind}: with --data, times the processor time in memory`, cpu(kind, durable, ours), 2.5),
      atMost(
        `${kind}: with ${manyTasks} tasks, times the processor time with few`,
        stored.many[kind] / stored.few[kind],
        1.15,
      ),
    ]),
    atMost("first answer: times that of bare node:http", of(ours).firstAnswer / of("bare").firstAnswer, 2),
    atLeast("first answer: times sooner than prism", of("prism").firstAnswer / of(ours).firstAnswer, 5),
    atMost(`${manyTasks} tasks in memory: megabytes`, stored.peak, 1500),
    atMost(`upload of ${uploadMegabytes} MB with --data: more megabytes`, upload.durable, 40),
    atMost(`upload of ${uploadMegabytes} MB in memory: more megabytes`, upload.inMemory, uploadMegabytes + 40),
    atMost("picture: encoding, times deflateSync of its rows", picture.encoding / picture.deflating, 1.5),
  ];
}
