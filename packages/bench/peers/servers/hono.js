import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { location, port, task } from "./answers.js";

const app = new Hono();
app.get("/api/v1/generations/:taskId", (context) => context.json(task));
app.post("/api/v1/generations", async (context) => {
  await context.req.json();
  return context.json(task, 202, { Location: location });
});
serve({ fetch: app.fetch, port, hostname: "127.0.0.1" });
