import { type } from "arktype";

const reference = type({
  "+": "reject",
  url: "string.url",
  kind: "'image'",
  "name?": "string",
  "mimeType?": "'image/jpeg' | 'image/jpg' | 'image/pjpeg' | 'image/png' | 'image/x-png' | 'image/webp'",
});

const bodyType = type({
  "+": "reject",
  model: "'qwen-image'",
  prompt: type("1 <= string <= 5000").and(/\S/),
  "params?": {
    "+": "reject",
    "image_size?": "'square' | 'square_hd' | 'portrait_4_3' | 'portrait_16_9' | 'landscape_4_3' | 'landscape_16_9'",
    "output_format?": "'png' | 'jpeg'",
    "referenceMediaItems?": reference.array().atMostLength(1),
  },
  "client_request_id?": "string <= 128",
});

const timestamp = type("string.date.iso").and(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);

const taskType = type({
  id: /^task_.+/,
  status: "'queued' | 'processing' | 'succeeded' | 'failed'",
  model: "string",
  reserved_credits: "number.integer >= 0",
  final_credits: "number.integer >= 0",
  created_at: timestamp,
  updated_at: timestamp,
  result: type({ primary_url: "string.url", urls: "string.url[] >= 1" }).or("null"),
  error: type({ code: "'generation_failed'", message: "string" }).or("null"),
});

export const body = (value) => bodyType.allows(value);
export const task = (value) => taskType.allows(value);
export const issues = (value) => {
  const result = bodyType(value);
  return result instanceof type.errors ? result.map(({ message, path }) => ({ message, path })) : [];
};
