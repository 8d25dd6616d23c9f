import type { Json } from "../document/types.ts";
import type { Call } from "./call.ts";
import { literal } from "./literal.ts";

const start = `import { RivyaClient } from "@rivya/client";\n\nconst rivya = new RivyaClient(); // reads RIVYA_API_KEY\n`;

const upload = (body: Json) => {
  const { client_request_id: clientRequestId, ...rest } = body as Readonly<Record<string, string>>;
  return literal(clientRequestId === undefined ? rest : { ...rest, clientRequestId });
};

const lines: Readonly<Record<string, (call: Call) => string>> = {
  createTask: ({ body }) =>
    `const task = await rivya.tasks.create(${literal(body)});\nconsole.log(task.id, task.status);`,
  getTask: ({ id }) => `const task = await rivya.tasks.get(${JSON.stringify(id)});\nconsole.log(task.status);`,
  uploadFile: ({ body }) => `const file = await rivya.files.upload(${upload(body)});\nconsole.log(file.url);`,
  getFile: ({ id }) => `const file = await rivya.files.get(${JSON.stringify(id)});\nconsole.log(file.expires_at);`,
  getCredits: () => "const { current_credits } = await rivya.credits.get();\nconsole.log(current_credits);",
  listModels: () =>
    "const { data } = await rivya.models.list();\nconsole.log(data.map(({ id, base_credits }) => `${id}: ${base_credits}`));",
};

/** A call by the client; null: the client has no such operation. */
export function client(call: Call): string | null {
  const line = lines[call.operationId];
  return line ? `${start}\n${line(call)}` : null;
}
