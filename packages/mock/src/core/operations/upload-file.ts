import { json } from "../answer/answer.ts";
import { linkLifetimeMs } from "../lifetime.ts";
import { sha256 } from "../media/digest.ts";
import { presentFile } from "../present/file.ts";
import type { FileRecord } from "../store/store.ts";
import type { Operation } from "./operation.ts";

export const uploadFile: Operation = async (exchange) => {
  const { now, service } = exchange;
  const { content, ...upload } = exchange.get("upload");
  const file: FileRecord = {
    id: service.tokens.id("file_"),
    account: exchange.get("caller").account,
    kind: upload.kind,
    name: upload.fileName ?? "upload",
    mimeType: upload.mimeType,
    sizeBytes: content.length,
    sha256: await sha256(content),
    durationSeconds: upload.durationSeconds,
    durationToken: upload.durationSeconds === null ? null : service.tokens.secret("dur_"),
    clientRequestId: upload.clientRequestId,
    createdAt: now,
    expiresAt: now + linkLifetimeMs,
  };
  await service.store.keepFile(file, content);
  return json(201, presentFile(file, exchange.request.origin), { Location: `/api/v1/files/${file.id}` });
};
