import { below, UncompilableError, type Place } from "../place.ts";
import { refuseContent, requestTypes, responseTypes } from "./content.ts";
import { refuseFields, resolved } from "./fields.ts";
import { MalformedError } from "./malformed-error.ts";
import { refuseHeaders, refuseParameters, refuseTemplate } from "./parameters.ts";
import { count, flag, isObject, object, text } from "./shapes.ts";

type Components = Readonly<Record<string, unknown>>;

const fields = {
  operationId: text,
  tags: null,
  externalDocs: null,
  security: null,
  servers: null,
  callbacks: null,
  parameters: null,
  requestBody: object,
  responses: object,
};

const bodyFields = { content: null, required: flag, "x-rivya-max-bytes": count };

function refuseRequestBody(value: unknown, place: Place): void {
  if (value === undefined) return;
  if (isObject(value) && value.$ref !== undefined) {
    throw new UncompilableError(place.pointer, "a request body is not read by reference", "write it at the operation");
  }
  const { content, required } = refuseFields(value, bodyFields, place);
  if (required !== true) {
    throw new UncompilableError(
      place.pointer,
      "a request body that may be left out is not judged",
      'say "required: true"',
    );
  }
  refuseContent(content, requestTypes, below(place, "content"));
}

function refuseResponses(value: unknown, place: Place, components: Components): void {
  if (!isObject(value) || !Object.keys(value).length) {
    throw new MalformedError(place.pointer, "this must be an object of at least one response by status");
  }
  for (const [status, either] of Object.entries(value)) {
    if (status.startsWith("x-")) continue;
    if (!/^[1-5]\d\d$/.test(status)) {
      throw new UncompilableError(
        below(place, status).pointer,
        `a response is judged by its exact status; found ${status}`,
        "list the statuses",
      );
    }
    const [response, at] = resolved(either, "responses", below(place, status), components);
    const { content, headers } = refuseFields(response, { content: object, headers: object, links: null }, at);
    refuseHeaders(headers, below(at, "headers"), components);
    if (content !== undefined) refuseContent(content, responseTypes, below(at, "content"));
  }
}

/** Refuses what the validators of an operation could not keep their word about; answers with its id. */
export function refuseOperation(
  value: unknown,
  path: string,
  above: ReturnType<typeof refuseParameters>,
  place: Place,
  components: Components,
): string {
  const operation = refuseFields(value, fields, place);
  const { operationId } = operation;
  if (typeof operationId !== "string" || !/^[A-Za-z]\w*$/.test(operationId)) {
    const found = operationId === undefined ? "none" : JSON.stringify(operationId);
    throw new MalformedError(
      place.pointer,
      `"operationId" must be a name of letters, digits and _; found ${found}`,
      "give the operation one, such as getTask",
    );
  }
  const own = refuseParameters(operation.parameters, below(place, "parameters"), components);
  refuseTemplate(path, [...above, ...own], place);
  refuseRequestBody(operation.requestBody, below(place, "requestBody"));
  refuseResponses(operation.responses, below(place, "responses"), components);
  return operationId;
}
