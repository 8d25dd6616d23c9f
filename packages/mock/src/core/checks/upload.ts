import { BadInputError } from "../input/bad-input.ts";
import { parseHeader } from "../input/header.ts";
import { readMultipart } from "../input/multipart.ts";
import { limited } from "../input/read-body.ts";
import { recognise } from "../upload/content.ts";
import { uploadFields } from "../upload/fields.ts";
import type { Check } from "./check.ts";

// RFC 2046, section 5.1.1.
const boundaryShape = /^[0-9A-Za-z'()+_,\-./:=? ]{0,69}[0-9A-Za-z'()+_,\-./:=?]$/;

function boundaryOf(header: string): string {
  const boundary = parseHeader(header).params.get("boundary");
  if (boundary !== undefined && boundaryShape.test(boundary)) return boundary;
  const message = "The header Content-Type must name a boundary of 1 to 70 characters for multipart/form-data.";
  throw new BadInputError({ path: "", code: "header", message });
}

/** Reads the form of uploadFile and finds out what its file is. */
export const checkUpload: Check = async (exchange) => {
  const { operationId, body } = exchange.get("route");
  if (operationId !== "uploadFile" || !body) return null;
  const { headers, body: stream } = exchange.request;
  const boundary = boundaryOf(headers["content-type"] ?? "");
  const fields = uploadFields(await readMultipart(limited(stream, body.maxBytes), boundary, body.maxBytes));
  exchange.found("upload", {
    kind: fields.kind,
    model: fields.model,
    clientRequestId: fields.clientRequestId,
    fileName: fields.file.fileName,
    content: fields.file.content,
    ...(await recognise(fields)),
    sha256: await exchange.service.hash(fields.file.content),
  });
  return null;
};
