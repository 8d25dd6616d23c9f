import { RivyaClient } from "@rivya/client";
import { startMock } from "@rivya/mock";
import { estimateCredits } from "@rivya/openapi/catalogue";
import { createTaskRequest } from "@rivya/validator";

const request = { model: "qwen-image", prompt: "A red kite", params: { image_size: "landscape_16_9" } };
createTaskRequest.assert(request);
const mock = await startMock({ queuedMs: 0, processingMs: 0 });
const rivya = new RivyaClient({ baseUrl: mock.url, apiKey: mock.clientOptions.apiKey });
const { id } = await rivya.tasks.create(request);
const task = await rivya.tasks.wait(id, { interval: 50 });
const png = new DataView(await (await fetch(task.result.primary_url)).arrayBuffer());
console.log(`${task.status} ${png.getUint32(16)}x${png.getUint32(20)} png, ${estimateCredits(request)} credits`);
await mock.close();
