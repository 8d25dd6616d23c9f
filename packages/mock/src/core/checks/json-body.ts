import { operations } from "@rivya/validator/operations";
import { parseJson, readBody } from "@rivya/validator/wire";
import { accepted } from "../input/details.ts";
import type { Check } from "./check.ts";

/** Reads the JSON of createTask and holds it against the document's schema. */
export const checkJsonBody: Check = async (exchange) => {
  const { operationId, body } = exchange.get("route");
  if (operationId !== "createTask" || !body) return null;
  const value = accepted(parseJson(await readBody(exchange.request.body, body.maxBytes)));
  exchange.found("taskRequest", accepted(operations.createTask.requestBody.validate(value)));
  return null;
};
