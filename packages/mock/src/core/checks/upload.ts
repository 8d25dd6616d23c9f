import { boundaryOf, limited } from "@rivya/validator/wire";
import { accepted } from "../input/details.ts";
import { readMultipart } from "../input/multipart.ts";
import { readFields } from "../upload/fields.ts";
import { recognise } from "../upload/content.ts";
import type { Check } from "./check.ts";

/** Reads the form of uploadFile and finds out what its file is. */
export const checkUpload: Check = async (exchange) => {
  const { operationId, body } = exchange.get("route");
  if (operationId !== "uploadFile" || !body) return null;
  const { headers, body: stream } = exchange.request;
  const boundary = accepted(boundaryOf(headers["content-type"] ?? ""));
  const parts = await readMultipart(limited(stream, body.maxBytes), boundary, body.maxBytes);
  const { file, detected, ...fields } = await readFields(parts);
  exchange.found("upload", {
    ...fields,
    fileName: file.fileName,
    content: file.content,
    ...recognise(file, detected),
    sha256: await exchange.service.hash(file.content),
  });
  return null;
};
