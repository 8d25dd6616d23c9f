import { operations } from "@rivya/validator/operations";
import { BadInputError, detailsOf } from "../input/bad-input.ts";
import { parseJson } from "../input/json.ts";
import { readBody } from "../input/read-body.ts";
import type { Check } from "./check.ts";

/** Reads the JSON of createTask and holds it against the document's schema. */
export const checkJsonBody: Check = async (exchange) => {
  const { operationId, body } = exchange.get("route");
  if (operationId !== "createTask" || !body) return null;
  const value = parseJson(await readBody(exchange.request.body, body.maxBytes));
  const result = operations.createTask.requestBody.validate(value);
  if (!result.ok) throw new BadInputError(...detailsOf(result.issues));
  exchange.found("taskRequest", result.value);
  return null;
};
