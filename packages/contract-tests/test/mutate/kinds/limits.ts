import { below } from "../../../src/document/pointer.ts";
import { recordOf, to } from "../keywords/change.ts";
import type { Kind, Mutant } from "../mutant.ts";
import { operationsOf } from "./responses-of.ts";

/** How large a body may be, and whether it may be left out. */
export const limits: Kind = (raw) =>
  operationsOf(raw).flatMap(({ pointer, operation, operationId }) => {
    const bytes = recordOf(operation.requestBody)["x-rivya-max-bytes"];
    return typeof bytes !== "number"
      ? []
      : [bytes - 1, bytes + 1].map((size): Mutant => ({
          pointer: below(pointer, "requestBody"),
          ...to("x-rivya-max-bytes", size),
          checks: ["http", "responses"],
          only: [operationId],
          near: ["largest size", "one byte more", "413"],
          follow: "followed",
        }));
  });
