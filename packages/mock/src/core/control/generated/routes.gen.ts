// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
import { availability } from "./availability.gen.ts";
import { clockAdvance } from "./clock-advance.gen.ts";
import { creditsChange } from "./credits-change.gen.ts";
import { keyToRevoke } from "./key-to-revoke.gen.ts";
import { listRequestsQueryParameters } from "./list-requests-query-parameters.gen.ts";
import { newKey } from "./new-key.gen.ts";
import { scenario } from "./scenario.gen.ts";
import { taskFailure } from "./task-failure.gen.ts";

export const routes = [
  {
    operationId: "getHealth",
    method: "GET",
    path: "/__mock/health",
    query: null,
    body: null,
  },
  {
    operationId: "getState",
    method: "GET",
    path: "/__mock/state",
    query: null,
    body: null,
  },
  {
    operationId: "reset",
    method: "POST",
    path: "/__mock/reset",
    query: null,
    body: null,
  },
  {
    operationId: "setCredits",
    method: "PUT",
    path: "/__mock/credits",
    query: null,
    body: { validator: creditsChange, isRequired: true, maxBytes: 1048576 },
  },
  {
    operationId: "getClock",
    method: "GET",
    path: "/__mock/clock",
    query: null,
    body: null,
  },
  {
    operationId: "advanceClock",
    method: "POST",
    path: "/__mock/clock/advance",
    query: null,
    body: { validator: clockAdvance, isRequired: true, maxBytes: 1048576 },
  },
  {
    operationId: "addKey",
    method: "POST",
    path: "/__mock/keys",
    query: null,
    body: { validator: newKey, isRequired: true, maxBytes: 1048576 },
  },
  {
    operationId: "revokeKey",
    method: "POST",
    path: "/__mock/keys/revoke",
    query: null,
    body: { validator: keyToRevoke, isRequired: true, maxBytes: 1048576 },
  },
  {
    operationId: "finishTask",
    method: "POST",
    path: "/__mock/tasks/{taskId}/finish",
    query: null,
    body: null,
  },
  {
    operationId: "failTask",
    method: "POST",
    path: "/__mock/tasks/{taskId}/fail",
    query: null,
    body: { validator: taskFailure, isRequired: false, maxBytes: 1048576 },
  },
  {
    operationId: "setScenario",
    method: "PUT",
    path: "/__mock/scenario",
    query: null,
    body: { validator: scenario, isRequired: true, maxBytes: 1048576 },
  },
  {
    operationId: "setAvailability",
    method: "PUT",
    path: "/__mock/availability",
    query: null,
    body: { validator: availability, isRequired: true, maxBytes: 1048576 },
  },
  {
    operationId: "listRequests",
    method: "GET",
    path: "/__mock/requests",
    query: listRequestsQueryParameters,
    body: null,
  },
  {
    operationId: "getControlDocument",
    method: "GET",
    path: "/__mock/openapi.json",
    query: null,
    body: null,
  },
] as const;

export const errors = {
  "validation_failed": {
    "status": 400,
    "message": "The request is not valid."
  },
  "foreign_host": {
    "status": 403,
    "message": "The control plane answers only on a loopback host such as 127.0.0.1; --allow-remote-control opens it to others."
  },
  "foreign_origin": {
    "status": 403,
    "message": "The control plane answers no page of another origin."
  },
  "not_found": {
    "status": 404,
    "message": "There is nothing here by this name."
  },
  "method_not_allowed": {
    "status": 405,
    "message": "This path does not take this method. The Allow header lists those it takes."
  },
  "clock_not_manual": {
    "status": 409,
    "message": "Only a manual clock can be advanced. Start the mock with --clock manual, or give createMock a manualClock()."
  },
  "task_ended": {
    "status": 409,
    "message": "This task has ended already, and stays as it ended."
  },
  "payload_too_large": {
    "status": 413,
    "message": "The body is larger than this operation takes."
  },
  "unsupported_media_type": {
    "status": 415,
    "message": "Send the body as application/json in UTF-8."
  },
  "internal_error": {
    "status": 500,
    "message": "Something went wrong inside the mock."
  }
} as const;
