import Fastify from "fastify";
import { location, port, task } from "./answers.js";

const body = {
  type: "object",
  required: ["model", "prompt"],
  additionalProperties: false,
  properties: {
    model: { const: "qwen-image" },
    prompt: { type: "string", minLength: 1, maxLength: 5000 },
    client_request_id: { type: "string", maxLength: 128 },
    params: {
      type: "object",
      additionalProperties: false,
      properties: {
        image_size: {
          enum: ["square_hd", "square", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"],
        },
        output_format: { enum: ["png", "jpeg"] },
      },
    },
  },
};
const answer = {
  type: "object",
  properties: Object.fromEntries(
    Object.entries(task).map(([name, value]) => [
      name,
      value === null ? { type: "null" } : { type: typeof value === "number" ? "integer" : "string" },
    ]),
  ),
};

const app = Fastify();
app.get("/api/v1/generations/:taskId", { schema: { response: { 200: answer } } }, () => task);
app.post("/api/v1/generations", { schema: { body, response: { 202: answer } } }, (request, reply) => {
  reply.code(202).header("Location", location);
  return task;
});
await app.listen({ port, host: "127.0.0.1" });
