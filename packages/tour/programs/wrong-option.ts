// What validator, mock and client say of the same wrong request, each as "pointer: sentence".
import { RivyaApiError, RivyaClient } from "@rivya/client";
import { startMock } from "@rivya/mock";
import type { CreateTaskRequest } from "@rivya/openapi";
import { createTaskRequest } from "@rivya/validator";

const body = JSON.parse(process.argv[2] ?? "") as CreateTaskRequest;
await using mock = await startMock();
const { apiKey } = mock.clientOptions;

const checked = createTaskRequest.validate(body);
const answer = await fetch(`${mock.url}/api/v1/generations`, {
  method: "POST",
  headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
  body: JSON.stringify(body),
});
const { error } = (await answer.json()) as { error: { details: { path: string; message: string }[] } };
const thrown: unknown = await new RivyaClient(mock.clientOptions).tasks.create(body).catch((caught: unknown) => caught);

const said = (details: readonly { path: string; message: string }[]): string[] =>
  details.map(({ path, message }) => `${path}: ${message}`);
const validator = checked.ok ? [] : checked.issues.map(({ pointer, message }) => `${pointer}: ${message}`);
const client = thrown instanceof RivyaApiError ? said(thrown.details) : [];
console.log(JSON.stringify({ validator, mock: said(error.details), client }));
