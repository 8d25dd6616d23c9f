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

// What no method stands for goes through the plain typed client.
const plainly = ({ method, path }: Call) =>
  `const { data, error } = await rivya.api.${method}(${JSON.stringify(path)});\nconsole.log(error ?? data);`;

/** A call by the client. */
export const client = (call: Call): string => `${start}\n${(lines[call.operationId] ?? plainly)(call)}`;
