import { createTaskRequest } from "@rivya/validator";

const body = { model: "qwen-image", prompt: "A red kite", params: { image_size: "sqare_hd" } };
const result = createTaskRequest.validate(body);
console.log(result.ok ? "no fault found" : result.issues.map(({ pointer }) => pointer).join());
