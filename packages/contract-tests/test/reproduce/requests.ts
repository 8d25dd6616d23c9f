import { bodyBytes, withHeaders, withKey, type ContractRequest } from "../../src/wire/request.ts";
import { oversized } from "../../src/samples/oversized.ts";
import { plainRequest } from "../../src/samples/plain.ts";
import { document } from "../support/context.ts";

const key = "rvya_sk_mock_full";
const plain = (operationId: string): ContractRequest =>
  plainRequest(document, document.operation(operationId), { key });
const create = plain("createTask");
const nowhere: ContractRequest = { ...plain("getCredits"), operationId: null, path: "/api/v1//credits" };

/** Requests of every shape, and the status that the mock gives them. */
export const requests: readonly (readonly [string, ContractRequest, number])[] = [
  ["a task", create, 202],
  [
    "a prompt in single quotes and Devanagari",
    { ...create, body: `{"model":"z-image","prompt":"it's लाल $HOME \`x\`"}` },
    202,
  ],
  ["an idempotency key", withHeaders(create, { "idempotency-key": "it's once" }), 202],
  ["a body that the document refuses", { ...create, body: '{"model":"z-image","prompt":7}' }, 400],
  ["JSON that ends early", { ...create, body: '{"model":' }, 400],
  ["an empty body", { ...create, body: "" }, 400],
  ["invalid UTF-8", { ...create, body: Uint8Array.of(0x7b, 0xff, 0x7d) }, 400],
  ["a body that begins with @", { ...create, body: "@/etc/hostname" }, 400],
  ["no content type", withHeaders({ ...create, body: bodyBytes(create) }, { "content-type": undefined }), 415],
  ["a body that is too large", oversized(create, document.operation("createTask")), 413],
  ["an upload", plain("uploadFile"), 201],
  ["an unknown id", plain("getTask"), 404],
  ["an odd id", { ...plain("getFile"), path: "/api/v1/files/%F0%9F%AA%81%2f.." }, 404],
  ["a query", { ...plain("getCredits"), path: "/api/v1/credits?a=b&c='d'" }, 200],
  ["a double slash", nowhere, 404],
  ["another method", { ...plain("getCredits"), method: "DELETE" }, 405],
  ["HEAD", { ...plain("getCredits"), method: "HEAD" }, 200],
  ["OPTIONS", { ...plain("getCredits"), method: "OPTIONS", headers: {} }, 204],
  ["no key", withKey(create, null), 401],
  ["another scheme", withHeaders(create, { authorization: "Basic eDp5" }), 401],
  ["a wrong key", withKey(create, "rvya_sk_wrong"), 401],
  ["a public operation", withKey(plain("listModels"), null), 200],
  ["a public operation with a key", plain("listModels"), 200],
  ["a key with more behind it", withKey(create, `${key}x`), 401],
  ["a key in the query", { ...plain("getCredits"), path: `/api/v1/credits?api_key=${key}` }, 200],
  ["a key in the body", { ...create, body: `{"model":"z-image","prompt":"${key} \`$\{1}" }` }, 202],
  ["an effect of the mock", withHeaders(plain("getCredits"), { "x-rivya-mock": "error=internal_error" }), 500],
];
