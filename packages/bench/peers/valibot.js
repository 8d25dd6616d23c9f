import * as v from "valibot";

const reference = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  kind: v.literal("image"),
  name: v.optional(v.string()),
  mimeType: v.optional(
    v.picklist(["image/jpeg", "image/jpg", "image/pjpeg", "image/png", "image/x-png", "image/webp"]),
  ),
});

const bodySchema = v.strictObject({
  model: v.literal("qwen-image"),
  prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(5000), v.regex(/\S/u)),
  params: v.optional(
    v.strictObject({
      image_size: v.optional(
        v.picklist(["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"]),
      ),
      output_format: v.optional(v.picklist(["png", "jpeg"])),
      referenceMediaItems: v.optional(v.pipe(v.array(reference), v.maxLength(1))),
    }),
  ),
  client_request_id: v.optional(v.pipe(v.string(), v.maxLength(128))),
});

const timestamp = v.pipe(v.string(), v.isoTimestamp(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/u));
const credits = v.pipe(v.number(), v.integer(), v.minValue(0));
const url = v.pipe(v.string(), v.url());

const taskSchema = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^task_.+/u)),
  status: v.picklist(["queued", "processing", "succeeded", "failed"]),
  model: v.string(),
  reserved_credits: credits,
  final_credits: credits,
  created_at: timestamp,
  updated_at: timestamp,
  result: v.nullable(v.looseObject({ primary_url: url, urls: v.pipe(v.array(url), v.minLength(1)) })),
  error: v.nullable(v.looseObject({ code: v.literal("generation_failed"), message: v.string() })),
});

export const body = (value) => v.is(bodySchema, value);
export const task = (value) => v.is(taskSchema, value);
export const issues = (value) => v.safeParse(bodySchema, value).issues;
