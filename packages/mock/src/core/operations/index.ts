import type { OperationId } from "../router/route.ts";
import { createTask } from "./create-task.ts";
import { getCredits } from "./get-credits.ts";
import { getFile } from "./get-file.ts";
import { getOpenApi } from "./get-openapi.ts";
import { getTask } from "./get-task.ts";
import { listModels } from "./list-models.ts";
import type { Operation } from "./operation.ts";
import { readFileMedia } from "./read-file-media.ts";
import { readResultMedia } from "./read-result-media.ts";

export const operations: Readonly<Record<OperationId, Operation>> = {
  createTask,
  getTask,
  uploadFile: async (exchange) => (await import("./upload-file.ts")).uploadFile(exchange),
  getFile,
  getCredits,
  listModels,
  getOpenApi,
  readFileMedia,
  readResultMedia,
};
