import type { CreateTaskRequest } from "@rivya/openapi";
import { success, type Outcome } from "../../timeline.ts";
import type { TaskRecord } from "../records.ts";
import { PackedShelf, type Packing } from "./packed-shelf.ts";
import { Recent } from "./recent.ts";

type Packed = readonly [
  account: string,
  request: CreateTaskRequest,
  credits: number,
  createdAt: number,
  processingAt: number,
  referenceMarks: readonly string[],
  /** None for a task that succeeds. */
  outcome?: Outcome,
];

const packing: Packing<TaskRecord> = {
  pack({ account, request, credits, timeline, outcome, referenceMarks }) {
    const { createdAt, processingAt } = timeline;
    const packed: Packed = [account, request, credits, createdAt, processingAt, referenceMarks];
    return JSON.stringify(outcome.status === "succeeded" ? packed : [...packed, outcome]);
  },
  unpack(id, text, settledAt) {
    const [account, request, credits, createdAt, processingAt, referenceMarks, outcome = success] = JSON.parse(
      text,
    ) as Packed;
    const timeline = { createdAt, processingAt, settledAt };
    return { id, account, request, credits, timeline, outcome, referenceMarks };
  },
};

// Whoever waits for a task asks for it again and again. A look among many costs more than one among few: what it
// touches is in no cache of the processor.
const atHand = 1024;

/** All tasks, packed; those that were asked for last are at hand as they are. */
export class Tasks {
  readonly #shelf = new PackedShelf(packing);
  readonly #recent = new Recent<TaskRecord>(atHand);

  get size(): number {
    return this.#shelf.size;
  }

  find(id: string): TaskRecord | null {
    const recent = this.#recent.get(id);
    if (recent) return recent;
    const number = this.#shelf.find(id);
    if (number === undefined) return null;
    const task = this.#shelf.read(number, id);
    this.#recent.put(id, task);
    return task;
  }

  /** Keeps a task with an id that is new. */
  add(task: TaskRecord): void {
    this.#shelf.add(task.id, task, task.timeline.settledAt);
  }

  /** Puts a task in the place of the one with this id. */
  change(task: TaskRecord): void {
    const number = this.#shelf.find(task.id);
    if (number === undefined) return;
    this.#recent.drop(task.id);
    this.#shelf.replace(number, task, task.timeline.settledAt);
  }

  drop(id: string): void {
    this.#recent.drop(id);
    this.#shelf.drop(id);
  }

  /** Their ids and when they end, the oldest first. Those that are met may be taken away. */
  oldest(): Iterable<readonly [id: string, settledAt: number]> {
    return this.#shelf.oldest();
  }

  newest(limit: number): TaskRecord[] {
    return this.#shelf.newest(limit);
  }
}
