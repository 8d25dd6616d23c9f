import { operations } from "@rivya/validator/operations";
import { parseJson } from "@rivya/validator/wire";
import { accepted } from "../input/details.ts";
import { wholeBody } from "../input/whole-body.ts";
import { after } from "../store/eventually.ts";
import type { Check } from "./check.ts";

/** Reads the JSON of createTask and holds it against the document's schema. */
export const checkJsonBody: Check = (exchange) => {
  const { operationId, body } = exchange.get("route");
  if (operationId !== "createTask" || !body) return null;
  return after(wholeBody(exchange.request, body.maxBytes), (bytes) => {
    const value = accepted(parseJson(bytes));
    exchange.found("taskRequest", accepted(operations.createTask.requestBody.validate(value)));
    return null;
  });
};
