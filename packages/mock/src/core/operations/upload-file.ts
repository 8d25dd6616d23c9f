import { json } from "../answer/answer.ts";
import { signDuration } from "../duration-token.ts";
import { claimOf } from "../idempotency/attempt.ts";
import { replay } from "../idempotency/replay.ts";
import { linkLifetimeMs } from "../lifetime.ts";
import { presentFile } from "../present/file.ts";
import type { FileRecord } from "../store/records.ts";
import type { Operation } from "./operation.ts";

export const uploadFile: Operation = async (exchange) => {
  const { now, service } = exchange;
  const { content, ...upload } = exchange.get("upload");
  const plain: FileRecord = {
    id: service.tokens.id("file_"),
    account: exchange.get("caller").account,
    kind: upload.kind,
    name: upload.fileName ?? "upload",
    mimeType: upload.mimeType,
    sizeBytes: content.size,
    sha256: upload.sha256,
    durationSeconds: upload.durationSeconds,
    durationToken: null,
    clientRequestId: upload.clientRequestId,
    createdAt: now,
    expiresAt: now + linkLifetimeMs,
  };
  const durationToken = plain.durationSeconds === null ? null : await signDuration(await service.store.secret(), plain);
  const file = { ...plain, durationToken };
  const location = `/api/v1/files/${file.id}`;
  const answer = json(201, presentFile(file, exchange.request.origin), { Location: location });
  exchange.era.throwIfAborted();
  const kept = await service.store.keepFile(
    file,
    content,
    claimOf(exchange.peek("attempt"), now, answer, location),
    now,
  );
  return kept.kept ? answer : replay(exchange, kept.remembered);
};
