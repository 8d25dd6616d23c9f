const minimal = { model: "qwen-image", prompt: "A clean editorial product image on a soft studio background" };

const sentence = "A red kite over a grey sea, seen from the pier, with a long tail that catches the last light. ";
const typical = {
  model: "qwen-image",
  prompt: sentence.repeat(7).slice(0, 600),
  params: { image_size: "landscape_16_9", output_format: "png" },
};

const reference = {
  ...minimal,
  params: {
    image_size: "square_hd",
    referenceMediaItems: [
      {
        url: "https://rivya.ai/files/file_reference_example/reference-image.png",
        kind: "image",
        name: "reference-image.png",
        mimeType: "image/png",
      },
    ],
  },
};

const invalid = { ...minimal, params: { image_size: "sqare_hd", steps: 20 } };

const task = {
  id: "task_qwen_image_example",
  status: "succeeded",
  model: "qwen-image",
  reserved_credits: 4,
  final_credits: 4,
  created_at: "2026-05-11T00:00:00.000Z",
  updated_at: "2026-05-11T00:00:08.500Z",
  result: {
    primary_url: "https://rivya.ai/results/task_qwen_image_example/0.png",
    urls: ["https://rivya.ai/results/task_qwen_image_example/0.png"],
  },
  error: null,
};

/** Fresh from JSON, as a server gets them, and many of each, so that no engine learns one by heart. */
const many = (value: unknown): unknown[] =>
  Array.from({ length: 64 }, () => JSON.parse(JSON.stringify(value)) as unknown);

export type ValueName = "minimal" | "typical" | "reference" | "invalid" | "task";

export const values: Readonly<Record<ValueName, { readonly values: readonly unknown[]; readonly isRight: boolean }>> = {
  minimal: { values: many(minimal), isRight: true },
  typical: { values: many(typical), isRight: true },
  reference: { values: many(reference), isRight: true },
  invalid: { values: many(invalid), isRight: false },
  task: { values: many(task), isRight: true },
};
