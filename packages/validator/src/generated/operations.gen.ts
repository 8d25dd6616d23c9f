// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { createTaskRequest } from "./create-task-request.gen.ts";
import { credits } from "./credits.gen.ts";
import { errorResponse } from "./error-response.gen.ts";
import { rivyaFile } from "./rivya-file.gen.ts";
import { modelList } from "./model-list.gen.ts";
import { openApiDocument } from "./open-api-document.gen.ts";
import { task } from "./task.gen.ts";
import { uploadFileRequest } from "./upload-file-request.gen.ts";

/** The validator of each body: by operation, and of a response by its status. `null`: there is no body. */
export const operations = {
  createTask: {
    requestBody: createTaskRequest,
    responses: {
      202: task,
      400: errorResponse,
      401: errorResponse,
      402: errorResponse,
      403: errorResponse,
      405: errorResponse,
      409: errorResponse,
      413: errorResponse,
      415: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
  },
  getTask: {
    requestBody: null,
    responses: {
      200: task,
      401: errorResponse,
      403: errorResponse,
      404: errorResponse,
      405: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
  },
  uploadFile: {
    requestBody: uploadFileRequest,
    responses: {
      201: rivyaFile,
      400: errorResponse,
      401: errorResponse,
      403: errorResponse,
      405: errorResponse,
      409: errorResponse,
      413: errorResponse,
      415: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
  },
  getFile: {
    requestBody: null,
    responses: {
      200: rivyaFile,
      401: errorResponse,
      403: errorResponse,
      404: errorResponse,
      405: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
  },
  getCredits: {
    requestBody: null,
    responses: {
      200: credits,
      401: errorResponse,
      403: errorResponse,
      405: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
  },
  listModels: {
    requestBody: null,
    responses: {
      200: modelList,
      304: null,
      405: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
  },
  getOpenApi: {
    requestBody: null,
    responses: {
      200: openApiDocument,
      304: null,
      405: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
  },
} as const;
