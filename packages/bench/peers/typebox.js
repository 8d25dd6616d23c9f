import Type from "typebox";
import { Compile } from "typebox/compile";

const literals = (...names) => Type.Union(names.map((name) => Type.Literal(name)));
const closed = { additionalProperties: false };

const reference = Type.Object(
  {
    url: Type.String({ format: "uri" }),
    kind: Type.Literal("image"),
    name: Type.Optional(Type.String()),
    mimeType: Type.Optional(
      literals("image/jpeg", "image/jpg", "image/pjpeg", "image/png", "image/x-png", "image/webp"),
    ),
  },
  closed,
);

const params = Type.Object(
  {
    image_size: Type.Optional(
      literals("square", "square_hd", "portrait_4_3", "portrait_16_9", "landscape_4_3", "landscape_16_9"),
    ),
    output_format: Type.Optional(literals("png", "jpeg")),
    referenceMediaItems: Type.Optional(Type.Array(reference, { maxItems: 1 })),
  },
  closed,
);

const bodyCompiled = Compile(
  Type.Object(
    {
      model: Type.Literal("qwen-image"),
      prompt: Type.String({ minLength: 1, maxLength: 5000, pattern: "\\S" }),
      params: Type.Optional(params),
      client_request_id: Type.Optional(Type.String({ maxLength: 128 })),
    },
    closed,
  ),
);

const timestamp = Type.String({
  format: "date-time",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$",
});
const url = Type.String({ format: "uri" });

const taskCompiled = Compile(
  Type.Object({
    id: Type.String({ pattern: "^task_.+" }),
    status: literals("queued", "processing", "succeeded", "failed"),
    model: Type.String(),
    reserved_credits: Type.Integer({ minimum: 0 }),
    final_credits: Type.Integer({ minimum: 0 }),
    created_at: timestamp,
    updated_at: timestamp,
    result: Type.Union([Type.Object({ primary_url: url, urls: Type.Array(url, { minItems: 1 }) }), Type.Null()]),
    error: Type.Union([Type.Object({ code: Type.Literal("generation_failed"), message: Type.String() }), Type.Null()]),
  }),
);

export const body = (value) => bodyCompiled.Check(value);
export const task = (value) => taskCompiled.Check(value);
export const issues = (value) => [...bodyCompiled.Errors(value)];
