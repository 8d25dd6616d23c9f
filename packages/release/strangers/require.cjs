const { RivyaClient } = require("@rivya/client");
const { estimateCredits } = require("@rivya/openapi/catalogue");

async function main() {
  const { createTaskRequest } = await import("@rivya/validator");
  const request = { model: "qwen-image", prompt: "A red kite" };
  createTaskRequest.assert(request);
  const task = await new RivyaClient().tasks.create(request);
  console.log(`${task.status} for ${estimateCredits(request)} credits`);
}

void main();
