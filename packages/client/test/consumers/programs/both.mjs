// The client twice in one process, once of each kind, as when a dependency brings its own.
import * as esm from "@rivya/client";
import { createRequire } from "node:module";

const commonjs = createRequire(import.meta.url)("@rivya/client");
const error = { code: "not_found", message: "There is no such task.", requestId: "req_1" };
const options = { apiKey: "key", fetch: async () => Response.json({ error }, { status: 404 }) };
const thrown = ({ RivyaClient }) => new RivyaClient(options).tasks.get("task_1").catch((reason) => reason);

const seen = async (thrower, judge) => {
  const reason = await thrown(thrower);
  return {
    instance: reason instanceof judge.RivyaApiError,
    any: judge.isRivyaError(reason),
    code: judge.isRivyaError(reason, "not_found"),
    other: judge.isRivyaError(reason, "rate_limited"),
  };
};
console.log(JSON.stringify([await seen(esm, commonjs), await seen(commonjs, esm)]));
