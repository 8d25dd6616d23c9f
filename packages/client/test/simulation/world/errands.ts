import { reference, type CallOptions, type SucceededTask, type TaskRequest } from "../../../src/index.ts";
import { png } from "../../support/png.ts";
import type { CallKind } from "../history.ts";
import type { Caller } from "./caller.ts";
import type { Calls } from "./client.ts";
import type { Ledger } from "./ledger.ts";
import type { Errand, ErrandKind } from "./scenario.ts";

interface Actor {
  readonly caller: Caller;
  readonly calls: Calls;
  readonly errand: Errand;
  readonly ledger: Ledger;
}

/** A call that goes by the limits of the errand and does nothing else of it. */
const plainly = <Value>(
  { caller, errand }: Actor,
  kind: CallKind,
  invoke: (options: CallOptions) => Promise<Value>,
): Promise<Value | null> =>
  caller.call({ kind, errand: { ...errand, abortAfterMs: null, fails: false, namesKey: false } }, invoke);

const kite = (prompt: string): TaskRequest => ({ model: "qwen-image", prompt });

function make<Value>(
  { caller, errand, ledger }: Actor,
  kind: "create" | "run",
  { bodyOf, sharedKey }: { bodyOf: (call: string) => TaskRequest; sharedKey?: string },
  invoke: (body: TaskRequest, options: CallOptions) => Promise<Value>,
): Promise<Value | null> {
  return caller.call({ kind, errand, ...(sharedKey !== undefined && { sharedKey }) }, (options, call) => {
    const body = bodyOf(call);
    ledger.wanted.set(call, body);
    return invoke(body, options);
  });
}

const create = (actor: Actor, bodyOf = kite) => make(actor, "create", { bodyOf }, actor.calls.create);
const run = (actor: Actor, bodyOf = kite) => make(actor, "run", { bodyOf }, actor.calls.run);

/** As somebody does who is not sure whether the first one went through. */
function createTwice(actor: Actor): Promise<unknown> {
  const sharedKey = `key of ${actor.caller.nextId}`;
  const one = () => make(actor, "create", { bodyOf: () => kite(sharedKey), sharedKey }, actor.calls.create);
  return Promise.all([one(), one()]);
}

const streamed = () =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(png);
      controller.close();
    },
  });

function upload({ caller, calls, errand }: Actor) {
  const { streams: once } = errand;
  return caller.call({ kind: "upload", errand, once }, (options, call) => {
    const file = once ? streamed() : png;
    return calls.upload({ ...options, file, kind: "image", model: "qwen-image", name: `${call}.png` });
  });
}

async function download({ caller, calls, errand }: Actor, task: SucceededTask | null): Promise<void> {
  if (!task) return;
  await caller.call({ kind: "download", errand: { ...errand, fails: false } }, async (options) =>
    errand.streams ? new Response(await calls.stream(task, options)).bytes() : calls.bytes(task, options),
  );
}

/** What each kind of errand does, call after call. */
export const errands: Readonly<Record<ErrandKind, (actor: Actor) => Promise<unknown>>> = {
  run: (actor) => run(actor),
  "run and download": async (actor) => download(actor, await run(actor)),
  async "create and wait"(actor) {
    const { caller, calls, errand } = actor;
    const task = await create(actor);
    if (!task) return;
    await caller.call({ kind: "wait", errand: { ...errand, fails: false } }, (options) => calls.wait(task.id, options));
    await plainly(actor, "get", (options) => calls.get(task.id, options));
  },
  "create twice": createTwice,
  async "upload and run"(actor) {
    const file = await upload(actor);
    if (!file) return;
    await run(actor, (prompt) => ({ model: "qwen-image", prompt, params: { referenceMediaItems: [reference(file)] } }));
  },
  async "upload and look"(actor) {
    const file = await upload(actor);
    if (file) await plainly(actor, "file", (options) => actor.calls.file(file.id, options));
  },
  balance: ({ caller, calls, errand }) => caller.call({ kind: "credits", errand }, calls.credits),
  models: ({ caller, calls, errand }) => caller.call({ kind: "models", errand }, calls.models),
  "wrong body": (actor) => create(actor, () => kite(" ")),
  "unknown task": ({ caller, calls, errand }) =>
    caller.call({ kind: "get", errand }, (options) => calls.get("task_of_nobody_at_all", options)),
};
