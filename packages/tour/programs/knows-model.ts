// What is known of the new model: by the validator, the mock at this address, and the contract tests against it.
import { RivyaClient } from "@rivya/client";
import { runContract } from "@rivya/contract-tests";
import type { CreateTaskRequest } from "@rivya/openapi";
import { createTaskRequest } from "@rivya/validator";

const [baseUrl = ""] = process.argv.slice(2);
const apiKey = "rvya_sk_mock_full";
const model = "made-up-2" as string;
const body = { model, prompt: "A pier", params: { hour: "noon" } };

const wrong = createTaskRequest.validate({ ...body, params: { hour: "non" } });
const rivya = new RivyaClient({ baseUrl, apiKey });
const { id } = await rivya.tasks.create(body as unknown as CreateTaskRequest);
const { status } = await rivya.tasks.wait(id, { interval: 100 });
const options = "made-up-2 MadeUp2Request/properties/params/properties/hour/enum broken";
const reports = await Promise.all([
  runContract({ baseUrl, apiKey, checks: ["examples"] }),
  runContract({ baseUrl, apiKey, checks: ["coverage-walk"], case: options }),
]);
const contract = reports
  .flatMap(({ outcomes }) => outcomes)
  .filter(({ title, result }) => /made-up-2|MadeUp2/.test(title) && result === "held")
  .map(({ title }) => title);
const validator = wrong.ok ? [] : wrong.issues.map(({ pointer }) => pointer);
console.log(JSON.stringify({ validator, mock: status, contract }));
