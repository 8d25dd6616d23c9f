import { encodingIssues, lengthIssues, parseJson, typeIssues } from "@rivya/validator/wire";
import { accepted, detailsOf } from "../input/details.ts";
import { wholeBody } from "../input/whole-body.ts";
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
  const issues = [...typeIssues("application/json", type), ...encodingIssues(encoding)];
  if (issues.length > 0) throw new ControlRefusedError("unsupported_media_type", { details: detailsOf(issues) });
  const tooLong = lengthIssues(wanted.maxBytes, length);
  if (tooLong.length > 0) throw new ControlRefusedError("payload_too_large", { details: detailsOf(tooLong) });
  const value = accepted(parseJson(await wholeBody(request, wanted.maxBytes)));
  return accepted<unknown>(wanted.validator.validate(value));
}

/** The query parameters, judged. @throws {BadInputError} */
export function readQuery({ target }: MockRequest, { query: wanted }: ControlRoute): Readonly<Record<string, string>> {
  if (!wanted) return {};
  const query = Object.fromEntries(new URLSearchParams(target.split("?")[1]?.split("#")[0] ?? ""));
  accepted(wanted.validate(query));
  return query;
}
