import type { Exchange } from "../exchange.ts";
import { BadInputError } from "../input/bad-input.ts";
import { inspectReference } from "../references/inspect.ts";
import { referencesOf, type Reference } from "../references/reference.ts";
import type { Check } from "./check.ts";

async function inspect(exchange: Exchange, references: readonly Reference[]): Promise<null> {
  const request = exchange.get("taskRequest");
  const context = {
    store: exchange.service.store,
    account: exchange.get("caller").account,
    origin: exchange.request.origin,
    now: exchange.now,
    model: request.model,
  };
  const found = await Promise.all(references.map((reference, at) => inspectReference(reference, at, context)));
  const faults = found.flatMap((one) => one.faults);
  if (faults.length > 0) throw new BadInputError(...faults);
  exchange.found(
    "referenceMarks",
    found.map(({ mark }) => mark),
  );
  return null;
}

/** Holds each reference of a task against the file that it names. */
export const checkReferences: Check = (exchange) => {
  if (exchange.get("route").operationId !== "createTask") return null;
  const references = referencesOf(exchange.get("taskRequest"));
  if (references.length > 0) return inspect(exchange, references);
  exchange.found("referenceMarks", []);
  return null;
};
