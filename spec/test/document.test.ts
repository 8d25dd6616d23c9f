import { expect, test } from "vitest";
import { at, bundle, component, type Json } from "./bundle.ts";

type Members = Readonly<Record<string, Json>>;

interface Operation {
  readonly operationId: string;
  readonly security: Json;
  readonly parameters?: readonly Json[];
  readonly responses: Members;
}

const operations = Object.entries(at("/paths") as Members).flatMap(([path, item]) =>
  Object.entries(item as Members)
    .filter(([method]) => method !== "parameters")
    .map(([method, operation]) => ({ path, method, ...(operation as unknown as Operation) })),
);

const operation = (id: string) => {
  const found = operations.find((one) => one.operationId === id);
  if (!found) throw new Error(`the document has no operation ${id}`);
  return found;
};

const response = (id: string, status: string) => component(operation(id).responses[status]) as Members;

const common = ["405", "429", "500", "503"];

test.for([
  ["createTask", "post /api/v1/generations", "generations:create", "202 400 401 402 403 409 413 415"],
  ["getTask", "get /api/v1/generations/{taskId}", "generations:read", "200 401 403 404"],
  ["uploadFile", "post /api/v1/files", "files:create", "201 400 401 403 409 413 415"],
  ["getFile", "get /api/v1/files/{fileId}", "files:read", "200 401 403 404"],
  ["getCredits", "get /api/v1/credits", "credits:read", "200 401 403"],
  ["listModels", "get /api/v1/models", null, "200 304"],
  ["getOpenApi", "get /api/v1/openapi.json", null, "200 304"],
] as const)("%s is %s, needs %s and answers %s and the common errors", ([id, where, scope, statuses]) => {
  const { method, path, security, responses } = operation(id);
  expect(`${method} ${path}`).toBe(where);
  expect(security).toEqual(scope === null ? [] : [{ apiKey: [scope] }]);
  expect(Object.keys(responses).toSorted()).toEqual([...statuses.split(" "), ...common].toSorted());
});

test("there are these seven operations and no other", () => {
  expect(operations.map((one) => one.operationId).toSorted()).toEqual([
    "createTask",
    "getCredits",
    "getFile",
    "getOpenApi",
    "getTask",
    "listModels",
    "uploadFile",
  ]);
});

test.for([
  ["createTask", "202", { getTask: { operationId: "getTask", parameters: { taskId: "$response.body#/id" } } }],
  [
    "uploadFile",
    "201",
    {
      getFile: { operationId: "getFile", parameters: { fileId: "$response.body#/id" } },
      createTask: {
        operationId: "createTask",
        requestBody: { params: { referenceMediaItems: [{ url: "$response.body#/url" }] } },
      },
    },
  ],
] as const)("%s links from its %s to what comes next", ([id, status, links]) => {
  expect(response(id, status).links).toMatchObject(links);
});

test.for([
  ["createTask", "202", ["Location", "Idempotent-Replayed", "Cache-Control"]],
  ["uploadFile", "201", ["Location", "Idempotent-Replayed", "Cache-Control"]],
  ["listModels", "200", ["ETag", "Cache-Control"]],
  ["listModels", "304", ["ETag", "Cache-Control"]],
  ["getOpenApi", "200", ["ETag", "Cache-Control"]],
  ["getCredits", "401", ["WWW-Authenticate"]],
  ["getCredits", "405", ["Allow"]],
  ["getCredits", "429", ["Retry-After", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"]],
] as const)("the %s %s carries its headers", ([id, status, headers]) => {
  expect(Object.keys(response(id, status).headers as Members)).toEqual(expect.arrayContaining([...headers]));
});

test("two operations take an Idempotency-Key", () => {
  const keyed = operations.filter((one) =>
    one.parameters?.some((parameter) => (component(parameter) as Members).name === "Idempotency-Key"),
  );
  expect(keyed.map((one) => one.operationId)).toEqual(["createTask", "uploadFile"]);
});

test("a JSON body has at most 1 MiB and an upload 100 MiB", () => {
  expect(at("/paths/~1api~1v1~1generations/post/requestBody/x-rivya-max-bytes")).toBe(1024 ** 2);
  expect(at("/paths/~1api~1v1~1files/post/requestBody/x-rivya-max-bytes")).toBe(100 * 1024 ** 2);
});

test("the document is OpenAPI 3.1, for the service and the mock, in one piece", () => {
  expect(at("/openapi")).toMatch(/^3\.1\./);
  expect((at("/servers") as { url: string }[]).map((server) => server.url)).toEqual([
    "https://rivya.ai",
    "http://127.0.0.1:4010",
  ]);
  const references = JSON.stringify(bundle).match(/"\$ref":"[^"]+"/g) ?? [];
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((reference) => !reference.startsWith('"$ref":"#/'))).toEqual([]);
});
