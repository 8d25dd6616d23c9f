import type { paths } from "@rivya/openapi";
import { RivyaValidationError } from "@rivya/validator";
import { validation, type Finding, type ValidationOptions } from "@rivya/validator/openapi-fetch";
import createClient from "openapi-fetch";
import { describe, expect, it } from "vitest";
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

describe("a body that another middleware read already", () => {
  const reader = {
    onRequest: async ({ request }: { request: Request }) => void (await request.text()),
    onResponse: async ({ response }: { response: Response }) => void (await response.text()),
  };

  it("breaks no call in the mode warn, and is told", async () => {
    const found: Finding[] = [];
    const onIssues = (one: Finding) => void found.push(one);
    const middleware = validation({ request: "warn", response: "warn", onIssues });
    const request = new Request("https://rivya.ai/api/v1/generations", { method: "POST", body: "{}" });
    const response = answer();
    await reader.onRequest({ request });
    await reader.onResponse({ response });
    await middleware.onRequest({ request });
    await middleware.onResponse({ request, response, schemaPath: "/api/v1/generations" });
    expect(found.map(({ direction, issues }) => [direction, issues[0]!.message])).toStrictEqual([
      ["request", "the body was read already and cannot be judged"],
      ["response", "the body was read already and cannot be judged"],
    ]);
  });

  it("breaks none while it is being read", async () => {
    const found: Finding[] = [];
    const middleware = validation({ onIssues: (one) => void found.push(one) });
    const response = answer();
    const lock = response.body!.getReader();
    const request = new Request("https://rivya.ai/api/v1/generations/task_1");
    await middleware.onResponse({ request, response, schemaPath: "/api/v1/generations/{taskId}" });
    expect(found).toMatchObject([{ operationId: "getTask", issues: [{ in: "body", keyword: "body" }] }]);
    await lock.cancel();
  });

  it("is refused in the mode error", async () => {
    const { client } = clientWith({ response: "error" }, answer);
    client.use(reader);
    const call = client.GET("/api/v1/generations/{taskId}", { params });
    await expect(call).rejects.toThrow(RivyaValidationError);
  });
});

it.each([{ request: "eror" }, { response: "" }, { request: "toString" }])(
  "%j is no mode, and the error says which there are",
  (options) => {
    const [[direction, mode]] = Object.entries(options) as [[string, string]];
    expect(() => validation(options as ValidationOptions)).toThrow(
      new RangeError(`${direction} must be one of off, warn, error; received "${mode}"`),
    );
  },
);

const asked = (path: string, method = "GET") =>
  validation().onRequest({ request: new Request(`https://rivya.ai${path}`, { method }) });

describe("what is no operation of the document", () => {
  it.each(["/", "/api/v2/things", "/proxy/api/v1/credits", "/api/v1", "/media/files/file_1/a.png"])(
    "%s, outside the paths of the API, is let through",
    async (path) => {
      expect(await asked(path)).toBeUndefined();
    },
  );

  it.each(["OPTIONS", "HEAD"])("%s is let through", async (method) => {
    expect(await asked("/api/v1/models", method)).toBeUndefined();
  });

  it("a path of the API that leads nowhere, or another method, is an issue", async () => {
    await expect(asked("/api/v1/model")).rejects.toThrow('the path "/api/v1/model" is none of this API');
    await expect(asked("/api/v1/models", "DELETE")).rejects.toThrow("the method must be GET for /api/v1/models");
  });
});

it("a call that was broken off rejects with its own reason", async () => {
  const broken = new AbortController();
  const { client } = clientWith({ response: "error" }, () => {
    const body = new ReadableStream({
      pull: (controller) => {
        broken.abort(new Error("enough"));
        controller.error(broken.signal.reason);
      },
    });
    return new Response(body, { headers: { ...headers, "Content-Type": "application/json" } });
  });
  const call = client.GET("/api/v1/generations/{taskId}", { params, signal: broken.signal });
  await expect(call).rejects.toThrow("enough");
});
