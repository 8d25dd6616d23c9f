import { sValidator } from "@hono/standard-validator";
import { createTaskRequest } from "@rivya/validator";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { minimal, qwen } from "../values.ts";

describe("Hono", () => {
  const app = new Hono().post("/", sValidator("json", createTaskRequest), (c) => c.text(c.req.valid("json").model));
  const post = (body: object) =>
    app.request("/", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

  it("lets pass what is right, typed", async () => {
    const response = await post(minimal);
    expect([response.status, await response.text()]).toStrictEqual([200, "qwen-image"]);
  });

  it("answers 400 with our sentences to what is not", async () => {
    const response = await post(qwen({ image_size: 1 }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: [{ message: "params.image_size must be a string; received 1", path: ["params", "image_size"] }],
    });
  });
});

describe("tRPC", () => {
  const t = initTRPC.create();
  const router = t.router({ create: t.procedure.input(createTaskRequest).mutation(({ input }) => input.model) });
  const caller = t.createCallerFactory(router)({});

  it("takes a validator as its input", async () => {
    expect(await caller.create({ model: "qwen-image", prompt: "A red kite" })).toBe("qwen-image");
  });

  it("refuses with our sentences", async () => {
    await expect(caller.create({ model: "qwen-image", prompt: "" })).rejects.toMatchObject({
      code: "BAD_REQUEST",
      message: expect.stringContaining("prompt must have at least 1 character; received 0"),
    });
  });
});
