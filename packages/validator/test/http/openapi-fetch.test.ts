import type { paths } from "@rivya/openapi";
import { RivyaValidationError } from "@rivya/validator";
import { validation, type Finding, type ValidationOptions } from "@rivya/validator/openapi-fetch";
import createClient from "openapi-fetch";
import { expect, it } from "vitest";
import { minimal, task } from "../values.ts";

const headers = { "X-Request-Id": "req_1", "Cache-Control": "no-store" };

function clientWith(options: ValidationOptions, answer: () => Response) {
  const sent: string[] = [];
  const client = createClient<paths>({
    baseUrl: "https://rivya.ai",
    fetch: async (request) => {
      sent.push(`${request.method} ${request.url}`);
      return answer();
    },
  });
  client.use(validation(options));
  return { client, sent };
}

const wrong = { ...minimal, prompt: "" } as { model: "qwen-image"; prompt: string };
const params = { path: { taskId: "task_1" } };

it("stops a wrong request before it leaves", async () => {
  const { client, sent } = clientWith({}, () => Response.json(task, { headers }));
  const call = client.POST("/api/v1/generations", { body: wrong });
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RivyaValidationError);
  expect(error).toMatchObject({ issues: [{ in: "body", pointer: "/prompt", keyword: "minLength" }] });
  expect(sent).toStrictEqual([]);
});

it("tells of a wrong request and response, and lets them pass", async () => {
  const found: Finding[] = [];
  const options = { request: "warn", response: "warn", onIssues: (one: Finding) => void found.push(one) } as const;
  const { client, sent } = clientWith(options, () => Response.json({}, { status: 402, headers }));
  const { error } = await client.POST("/api/v1/generations", { body: wrong });
  expect(error).toStrictEqual({});
  expect(sent).toHaveLength(1);
  expect(found.map(({ direction, operationId, issues }) => [direction, operationId, issues[0]!.message])).toStrictEqual(
    [
      ["request", "createTask", "prompt must have at least 1 character; received 0"],
      ["response", "createTask", "error is required"],
    ],
  );
});

const answer = () => Response.json({ ...task, id: "1" }, { headers });

it("rejects for a wrong response where that is wanted, and looks at nothing where it is off", async () => {
  const strict = clientWith({ response: "error" }, answer).client;
  await expect(strict.GET("/api/v1/generations/{taskId}", { params })).rejects.toThrow(/^id must match /);
  const blind = clientWith({ request: "off", response: "off" }, answer).client;
  expect((await blind.GET("/api/v1/generations/{taskId}", { params })).data?.id).toBe("1");
});

it("lets a right response through unread", async () => {
  const { client } = clientWith({ response: "error" }, () => Response.json(task, { headers }));
  expect((await client.GET("/api/v1/generations/{taskId}", { params })).data).toStrictEqual(task);
});
