/** What the servers that remember nothing answer with. */
export const task = {
  id: "task_qwen_image_example",
  status: "queued",
  model: "qwen-image",
  reserved_credits: 4,
  final_credits: 0,
  created_at: "2026-01-01T00:00:00.000Z",
  updated_at: "2026-01-01T00:00:00.000Z",
  result: null,
  error: null,
};
export const location = `/api/v1/generations/${task.id}`;
export const port = Number(process.argv[2]);
