// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { apiDisabledHeaders } from "./api-disabled-headers.gen.ts";
import { createTask202Headers } from "./create-task202-headers.gen.ts";
import { createTaskHeaderParameters } from "./create-task-header-parameters.gen.ts";
import { createTaskRequest } from "./create-task-request.gen.ts";
import { credits } from "./credits.gen.ts";
import { errorResponse } from "./error-response.gen.ts";
import { rivyaFile } from "./rivya-file.gen.ts";
import { getCredits200Headers } from "./get-credits200-headers.gen.ts";
import { getFile200Headers } from "./get-file200-headers.gen.ts";
import { getFilePathParameters } from "./get-file-path-parameters.gen.ts";
import { getOpenApi200Headers } from "./get-open-api200-headers.gen.ts";
import { getOpenApiHeaderParameters } from "./get-open-api-header-parameters.gen.ts";
import { getTask200Headers } from "./get-task200-headers.gen.ts";
import { getTaskPathParameters } from "./get-task-path-parameters.gen.ts";
import { idempotencyConflictHeaders } from "./idempotency-conflict-headers.gen.ts";
import { insufficientCreditsHeaders } from "./insufficient-credits-headers.gen.ts";
import { internalErrorHeaders } from "./internal-error-headers.gen.ts";
import { listModels200Headers } from "./list-models200-headers.gen.ts";
import { listModelsHeaderParameters } from "./list-models-header-parameters.gen.ts";
import { methodNotAllowedHeaders } from "./method-not-allowed-headers.gen.ts";
import { modelList } from "./model-list.gen.ts";
import { notFoundHeaders } from "./not-found-headers.gen.ts";
import { notModifiedHeaders } from "./not-modified-headers.gen.ts";
import { openApiDocument } from "./open-api-document.gen.ts";
import { payloadTooLargeHeaders } from "./payload-too-large-headers.gen.ts";
import { rateLimitedHeaders } from "./rate-limited-headers.gen.ts";
import { scopeDeniedHeaders } from "./scope-denied-headers.gen.ts";
import { task } from "./task.gen.ts";
import { unauthorizedHeaders } from "./unauthorized-headers.gen.ts";
import { unsupportedMediaTypeHeaders } from "./unsupported-media-type-headers.gen.ts";
import { uploadFile201Headers } from "./upload-file201-headers.gen.ts";
import { uploadFileHeaderParameters } from "./upload-file-header-parameters.gen.ts";
import { uploadFileRequest } from "./upload-file-request.gen.ts";
import { uploadRefusedHeaders } from "./upload-refused-headers.gen.ts";
import { validationFailedHeaders } from "./validation-failed-headers.gen.ts";

/**
 * The validators of each operation: of its parameters and its request body, and of the body and the headers of each
 * response by status; and the bytes that a request body may have. `null`: there is none.
 */
export const operations = {
  createTask: {
    method: "POST",
    path: "/api/v1/generations",
    parameters: { path: null, query: null, header: createTaskHeaderParameters },
    requestType: "application/json",
    maxBytes: 1048576,
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
    responseHeaders: {
      202: createTask202Headers,
      400: validationFailedHeaders,
      401: unauthorizedHeaders,
      402: insufficientCreditsHeaders,
      403: scopeDeniedHeaders,
      405: methodNotAllowedHeaders,
      409: idempotencyConflictHeaders,
      413: payloadTooLargeHeaders,
      415: unsupportedMediaTypeHeaders,
      429: rateLimitedHeaders,
      500: internalErrorHeaders,
      503: apiDisabledHeaders,
    },
  },
  getTask: {
    method: "GET",
    path: "/api/v1/generations/{taskId}",
    parameters: { path: getTaskPathParameters, query: null, header: null },
    requestType: null,
    maxBytes: null,
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
    responseHeaders: {
      200: getTask200Headers,
      401: unauthorizedHeaders,
      403: scopeDeniedHeaders,
      404: notFoundHeaders,
      405: methodNotAllowedHeaders,
      429: rateLimitedHeaders,
      500: internalErrorHeaders,
      503: apiDisabledHeaders,
    },
  },
  uploadFile: {
    method: "POST",
    path: "/api/v1/files",
    parameters: { path: null, query: null, header: uploadFileHeaderParameters },
    requestType: "multipart/form-data",
    maxBytes: 104857600,
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
    responseHeaders: {
      201: uploadFile201Headers,
      400: uploadRefusedHeaders,
      401: unauthorizedHeaders,
      403: scopeDeniedHeaders,
      405: methodNotAllowedHeaders,
      409: idempotencyConflictHeaders,
      413: payloadTooLargeHeaders,
      415: unsupportedMediaTypeHeaders,
      429: rateLimitedHeaders,
      500: internalErrorHeaders,
      503: apiDisabledHeaders,
    },
  },
  getFile: {
    method: "GET",
    path: "/api/v1/files/{fileId}",
    parameters: { path: getFilePathParameters, query: null, header: null },
    requestType: null,
    maxBytes: null,
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
    responseHeaders: {
      200: getFile200Headers,
      401: unauthorizedHeaders,
      403: scopeDeniedHeaders,
      404: notFoundHeaders,
      405: methodNotAllowedHeaders,
      429: rateLimitedHeaders,
      500: internalErrorHeaders,
      503: apiDisabledHeaders,
    },
  },
  getCredits: {
    method: "GET",
    path: "/api/v1/credits",
    parameters: { path: null, query: null, header: null },
    requestType: null,
    maxBytes: null,
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
    responseHeaders: {
      200: getCredits200Headers,
      401: unauthorizedHeaders,
      403: scopeDeniedHeaders,
      405: methodNotAllowedHeaders,
      429: rateLimitedHeaders,
      500: internalErrorHeaders,
      503: apiDisabledHeaders,
    },
  },
  listModels: {
    method: "GET",
    path: "/api/v1/models",
    parameters: { path: null, query: null, header: listModelsHeaderParameters },
    requestType: null,
    maxBytes: null,
    requestBody: null,
    responses: {
      200: modelList,
      304: null,
      405: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
    responseHeaders: {
      200: listModels200Headers,
      304: notModifiedHeaders,
      405: methodNotAllowedHeaders,
      429: rateLimitedHeaders,
      500: internalErrorHeaders,
      503: apiDisabledHeaders,
    },
  },
  getOpenApi: {
    method: "GET",
    path: "/api/v1/openapi.json",
    parameters: { path: null, query: null, header: getOpenApiHeaderParameters },
    requestType: null,
    maxBytes: null,
    requestBody: null,
    responses: {
      200: openApiDocument,
      304: null,
      405: errorResponse,
      429: errorResponse,
      500: errorResponse,
      503: errorResponse,
    },
    responseHeaders: {
      200: getOpenApi200Headers,
      304: notModifiedHeaders,
      405: methodNotAllowedHeaders,
      429: rateLimitedHeaders,
      500: internalErrorHeaders,
      503: apiDisabledHeaders,
    },
  },
} as const;
