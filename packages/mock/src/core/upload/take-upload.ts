import { boundaryOf, limited } from "@rivya/validator/wire";
import { accepted } from "../input/details.ts";
import { readMultipart } from "../input/multipart.ts";
import { typeOf } from "../media/signature.ts";
import { readFields } from "./fields.ts";
import { receive } from "./receive.ts";
import { recognise } from "./recognise.ts";
import type { Exchange } from "../exchange.ts";

/** Reads the form of uploadFile and finds out what its file is. */
export async function takeUpload(exchange: Exchange): Promise<null> {
  const { operationId, body } = exchange.get("route");
  if (operationId !== "uploadFile" || !body) return null;
  const { headers, body: stream } = exchange.request;
  const { store, hasher } = exchange.service;
  const boundary = accepted(boundaryOf(headers["content-type"] ?? ""));
  const sink = store.receive();
  exchange.leftovers = () => sink.discard();
  const digest = hasher ? hasher() : (await import("../plain-hasher.ts")).plainHasher();
  const events = readMultipart(limited(stream, body.maxBytes), boundary, (piece) => stream?.release?.(piece));
  const parts = await receive(events, { sink, hasher: digest, era: exchange.era });
  const content = await sink.finish();
  const detected = await typeOf(content);
  const { file, ...fields } = readFields(parts, detected);
  exchange.found("upload", {
    ...fields,
    fileName: file.fileName,
    content,
    ...(await recognise(content, file.declaredType, detected)),
    sha256: digest.finish(),
  });
  return null;
}
