export { createTask, type TaskRequest } from "./create-task.ts";
export { getCredits } from "./get-credits.ts";
export { getFile } from "./get-file.ts";
export { getModel } from "./get-model.ts";
export { getTask } from "./get-task.ts";
export { listModels } from "./list-models.ts";
export { runTask, type RunOptions } from "./run-task.ts";
export { uploadFile, type UploadOptions } from "./upload-file.ts";
export { waitForTask, type SucceededTask, type WaitOptions } from "../wait.ts";
