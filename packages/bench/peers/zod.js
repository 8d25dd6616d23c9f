import * as z from "zod";

const reference = z.strictObject({
  url: z.url(),
  kind: z.literal("image"),
  name: z.string().optional(),
  mimeType: z.enum(["image/jpeg", "image/jpg", "image/pjpeg", "image/png", "image/x-png", "image/webp"]).optional(),
});

const bodySchema = z.strictObject({
  model: z.literal("qwen-image"),
  prompt: z.string().min(1).max(5000).regex(/\S/u),
  params: z
    .strictObject({
      image_size: z
        .enum(["square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"])
        .optional(),
      output_format: z.enum(["png", "jpeg"]).optional(),
      referenceMediaItems: z.array(reference).max(1).optional(),
    })
    .optional(),
  client_request_id: z.string().max(128).optional(),
});

const taskSchema = z.looseObject({
  id: z.string().regex(/^task_.+/u),
  status: z.enum(["queued", "processing", "succeeded", "failed"]),
  model: z.string(),
  reserved_credits: z.int().min(0),
  final_credits: z.int().min(0),
  created_at: z.iso.datetime({ precision: 3 }),
  updated_at: z.iso.datetime({ precision: 3 }),
  result: z.looseObject({ primary_url: z.url(), urls: z.array(z.url()).min(1) }).nullable(),
  error: z.looseObject({ code: z.literal("generation_failed"), message: z.string() }).nullable(),
});

export const body = (value) => bodySchema.safeParse(value).success;
export const task = (value) => taskSchema.safeParse(value).success;
// `issues` is made when it is read.
export const issues = (value) => bodySchema.safeParse(value).error?.issues;
