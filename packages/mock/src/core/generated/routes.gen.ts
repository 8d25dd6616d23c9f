// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export const routes = [
  {
    "operationId": "createTask",
    "method": "POST",
    "path": "/api/v1/generations",
    "scope": "generations:create",
    "body": {
      "contentType": "application/json",
      "maxBytes": 1048576
    },
    "takesIdempotencyKey": true,
    "status": 202
  },
  {
    "operationId": "getTask",
    "method": "GET",
    "path": "/api/v1/generations/{taskId}",
    "scope": "generations:read",
    "body": null,
    "takesIdempotencyKey": false,
    "status": 200
  },
  {
    "operationId": "uploadFile",
    "method": "POST",
    "path": "/api/v1/files",
    "scope": "files:create",
    "body": {
      "contentType": "multipart/form-data",
      "maxBytes": 104857600
    },
    "takesIdempotencyKey": true,
    "status": 201
  },
  {
    "operationId": "getFile",
    "method": "GET",
    "path": "/api/v1/files/{fileId}",
    "scope": "files:read",
    "body": null,
    "takesIdempotencyKey": false,
    "status": 200
  },
  {
    "operationId": "getCredits",
    "method": "GET",
    "path": "/api/v1/credits",
    "scope": "credits:read",
    "body": null,
    "takesIdempotencyKey": false,
    "status": 200
  },
  {
    "operationId": "listModels",
    "method": "GET",
    "path": "/api/v1/models",
    "scope": null,
    "body": null,
    "takesIdempotencyKey": false,
    "status": 200
  },
  {
    "operationId": "getOpenApi",
    "method": "GET",
    "path": "/api/v1/openapi.json",
    "scope": null,
    "body": null,
    "takesIdempotencyKey": false,
    "status": 200
  }
] as const;

export const errors = {
  "api_key_missing": {
    "status": 401,
    "message": "Send a key: Authorization: Bearer rvya_sk_..."
  },
  "api_key_invalid": {
    "status": 401,
    "message": "This API key is not known."
  },
  "api_key_revoked": {
    "status": 401,
    "message": "This API key was revoked in Settings."
  },
  "api_key_expired": {
    "status": 401,
    "message": "This API key has expired."
  },
  "api_scope_denied": {
    "status": 403,
    "message": "This API key lacks the scope that this operation needs: generations:create."
  },
  "validation_failed": {
    "status": 400,
    "message": "The request is not valid."
  },
  "insufficient_credits": {
    "status": 402,
    "message": "The account has fewer credits than this task costs."
  },
  "not_found": {
    "status": 404,
    "message": "There is nothing here by this id."
  },
  "method_not_allowed": {
    "status": 405,
    "message": "This path does not take this method. The Allow header lists those it takes."
  },
  "idempotency_conflict": {
    "status": 409,
    "message": "This Idempotency-Key was already used for another request."
  },
  "payload_too_large": {
    "status": 413,
    "message": "The body is larger than this operation takes."
  },
  "unsupported_media_type": {
    "status": 415,
    "message": "The body is not of the content type that this operation takes, not in UTF-8, or compressed."
  },
  "rate_limited": {
    "status": 429,
    "message": "Too many requests in this window. Wait as long as Retry-After says."
  },
  "internal_error": {
    "status": 500,
    "message": "Something went wrong on our side. Try again later."
  },
  "public_api_disabled": {
    "status": 503,
    "message": "The public API is switched off for now. Try again later."
  }
} as const;
