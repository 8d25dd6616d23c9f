/** The smallest body that is right. */
export const minimal = { model: "qwen-image", prompt: "A red kite" };

export const image = { url: "https://rivya.ai/files/file_1", kind: "image" };
export const video = { url: "https://rivya.ai/files/file_2", kind: "video", durationToken: "dt_1" };

export const qwen = (params: object): object => ({ ...minimal, params });

export const happyhorse = (...referenceMediaItems: object[]): object => ({
  model: "happyhorse-1-0",
  prompt: "A red kite in the wind",
  params: { referenceMediaItems },
});

export const task = {
  id: "task_1",
  status: "succeeded",
  model: "qwen-image",
  reserved_credits: 4,
  final_credits: 4,
  created_at: "2026-05-11T09:30:00.000Z",
  updated_at: "2026-05-11T09:30:08.500Z",
  result: { primary_url: "https://rivya.ai/results/1.png", urls: ["https://rivya.ai/results/1.png"] },
  error: null,
};
