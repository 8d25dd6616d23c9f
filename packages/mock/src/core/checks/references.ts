import { BadInputError } from "../input/bad-input.ts";
import { inspectReference } from "../references/inspect.ts";
import { referencesOf } from "../references/reference.ts";
import type { Check } from "./check.ts";

/** Holds each reference of a task against the file that it names. */
export const checkReferences: Check = async (exchange) => {
  if (exchange.get("route").operationId !== "createTask") return null;
  const request = exchange.get("taskRequest");
  const context = {
    store: exchange.service.store,
    account: exchange.get("caller").account,
    origin: exchange.request.origin,
    now: exchange.now,
    model: request.model,
  };
  const found = await Promise.all(
    referencesOf(request).map((reference, at) => inspectReference(reference, at, context)),
  );
  const faults = found.flatMap((one) => one.faults);
  if (faults.length > 0) throw new BadInputError(...faults);
  exchange.found(
    "referenceMarks",
    found.map(({ mark }) => mark),
  );
  return null;
};
