import { contentTypeFault } from "../checks/content-type.ts";
import { BadInputError, detailsOf } from "../input/bad-input.ts";
import { parseJson } from "../input/json.ts";
import { BodyTooLargeError, readBody } from "../input/read-body.ts";
import type { MockRequest } from "../request.ts";
import type { ControlRoute } from "./match.ts";
import { ControlRefusedError } from "./refusal.ts";

const hasBody = ({ headers, body }: MockRequest): boolean =>
  body !== null &&
  headers["content-length"] !== "0" &&
  ["content-length", "transfer-encoding", "content-type"].some((name) => headers[name] !== undefined);

/** The body of a request, judged; an empty object where it may be left out and was. @throws when it is not right. */
export async function readInput(request: MockRequest, { body: wanted }: ControlRoute): Promise<unknown> {
  if (!wanted) return null;
  if (!wanted.isRequired && !hasBody(request)) return {};
  const { "content-type": type, "content-encoding": encoding, "content-length": length } = request.headers;
  const message = contentTypeFault(type, encoding, "application/json");
  if (message !== null) throw new ControlRefusedError("unsupported_media_type", { message });
  if (Number(length ?? 0) > wanted.maxBytes) throw new BodyTooLargeError(wanted.maxBytes);
  const result = wanted.validator.validate(parseJson(await readBody(request.body, wanted.maxBytes)));
  if (!result.ok) throw new BadInputError(...detailsOf(result.issues));
  return result.value;
}

/** The query parameters, judged. @throws {BadInputError} */
export function readQuery({ target }: MockRequest, { query: wanted }: ControlRoute): Readonly<Record<string, string>> {
  if (!wanted) return {};
  const query = Object.fromEntries(new URLSearchParams(target.split("?")[1]?.split("#")[0] ?? ""));
  const result = wanted.validate(query);
  if (!result.ok) throw new BadInputError(...detailsOf(result.issues));
  return query;
}
