import type { Schema } from "../document.ts";
import { paramEntries, referenceKey, type Model } from "./model-file.ts";
import { referenceKinds, referenceLimit, type FilePolicy } from "./references.ts";

function paramType(schema: Schema): string {
  if (schema.enum) return "select";
  if (schema.type === "number" || schema.type === "integer") return "number";
  if (schema.type === "array") return "array";
  if (schema.type === "string") return "text";
  throw new Error(`no parameter type is known for ${JSON.stringify(schema)}`);
}

const param = (key: string, schema: Schema, required: boolean) => ({
  key,
  type: paramType(schema),
  required,
  default: schema.default ?? null,
  min: schema.minimum ?? null,
  max: schema.maximum ?? null,
  step: schema.multipleOf ?? (schema.type === "integer" ? 1 : null),
  options: schema.enum ?? [],
  description: schema.description,
});

/** What a request can be made of. A URL parameter stands in for the prompt where the prompt is optional. */
function inputs(model: Model, kinds: readonly string[]): string[] {
  const url = paramEntries(model).some(([, schema]) => schema.format === "uri");
  const text = !url || Boolean(model.file.required?.includes("prompt"));
  return [...(text ? ["text"] : []), ...(kinds.length ? ["file"] : []), ...(url ? ["url"] : [])];
}

function inputStatus(model: Model, given: readonly string[]): string {
  if (model.file.properties.params?.required?.includes(referenceKey)) return "requires_files_api";
  if (given.includes("file")) return "partial_requires_files";
  return given.includes("url") && !given.includes("text") ? "available_url_input" : "available_text";
}

function referenceMedia(model: Model, policy: FilePolicy, kinds: readonly string[]) {
  const items = model.file.properties.params?.properties[referenceKey];
  if (!items) return null;
  return {
    max_files: items.maxItems ?? null,
    kinds,
    limits: kinds.map((kind) => ({ kind, ...referenceLimit(model, policy, kind) })),
    rule: model.file["x-rivya-model"].reference_rule ?? null,
  };
}

/** The entry of `GET /api/v1/models`. Everything that the schema says is read from the schema. */
export function listing(model: Model, policy: FilePolicy) {
  const { file, id } = model;
  const facts = file["x-rivya-model"];
  const kinds = referenceKinds(model, policy);
  const given = inputs(model, kinds);
  const upload = kinds.map((kind) => `${kind}-to-${facts.category}`);
  const required = file.properties.params?.required ?? [];
  const status = inputStatus(model, given);
  return {
    id,
    display_name: facts.display_name,
    category: facts.category,
    runtime: "async_task",
    base_credits: facts.base_credits,
    billing_type: facts.billing_type,
    supported_modes: [...(given.includes("text") ? [`text-to-${facts.category}`] : []), ...upload],
    max_prompt_length: file.properties.prompt?.maxLength ?? null,
    reference_media: referenceMedia(model, policy, kinds),
    params: paramEntries(model).map(([key, schema]) => param(key, schema, required.includes(key))),
    api_status: facts.api_status,
    api_input_status: status,
    supported_api_inputs: given,
    requires_files_api: status === "requires_files_api",
    requires_upload_for_modes: upload,
    url_input_supported: given.length === 1 && given[0] === "url",
    file_kinds: kinds,
    chat_capabilities: null,
    notices: facts.notices ?? [],
  };
}
