import type { Document, Json } from "../document/types.ts";
import type { Say } from "../i18n/strings.ts";
import { code, codes, json, page, table } from "../markdown/write.ts";
import { errors } from "./errors.ts";
import { glance } from "./glance.ts";
import type { ModelPart } from "./model.ts";
import { heads, row } from "./properties.ts";
import { uploads } from "./uploads.ts";

function request(document: Document, model: ModelPart, say: Say): string {
  const rows = Object.entries(model.properties).map(([key, property]) =>
    row(
      document,
      say,
      key,
      property.const === undefined ? property : { ...property, default: property.const },
      model.required.includes(key),
    ),
  );
  return page(say("model.requestLead"), table(heads(say), rows));
}

function params(document: Document, model: ModelPart, say: Say): string {
  const all = Object.entries(model.properties["params"]?.properties ?? {});
  if (all.length === 0) return say("model.noParams");
  return page(
    say("model.paramsLead"),
    table(
      heads(say),
      all.map(([key, property]) => row(document, say, key, property, false)),
    ),
  );
}

function outputs({ outputs: all }: ModelPart, say: Say): string {
  const rows = all.map(({ when, width, height, mime_type }) => [
    Object.entries(when)
      .map(([key, value]) => code(`${key}: ${value}`))
      .join(", "),
    width === undefined ? "" : `${width} × ${height}`,
    mime_type === undefined ? "" : code(mime_type),
  ]);
  return table([say("table.when"), say("table.pixels"), say("table.mime")], rows);
}

/** The document's own sample, for this model. */
function answer(document: Document, { listing }: ModelPart): Json {
  const sample = document.components.examples["TaskQueued"]!.value as { readonly [member: string]: Json };
  const id = `task_${listing.id.replaceAll("-", "_")}_example`;
  return { ...sample, id, model: listing.id, reserved_credits: listing.base_credits };
}

/** The page of one model as Markdown, all of it from the document. */
export function modelPage(document: Document, model: ModelPart, say: Say): string {
  const [minimal, reference] = model.examples;
  const statuses = document.components.schemas["TaskStatus"]!["enum"] as readonly string[];
  const tryIt = `/playground/#operation=createTask&model=${model.listing.id}&example=minimal`;
  return page(
    model.description,
    `[${say("model.try")}](${tryIt})`,
    `## ${say("model.glance")}`,
    glance(document, model, say),
    `## ${say("model.request")}`,
    request(document, model, say),
    `## ${say("model.params")}`,
    params(document, model, say),
    `## ${say("model.outputs")}`,
    outputs(model, say),
    `## ${say("model.uploads")}`,
    uploads(document, model, say),
    `## ${say("model.minimal")}`,
    json(minimal!),
    reference === undefined ? null : `## ${say("model.reference")}`,
    reference === undefined ? null : json(reference),
    `## ${say("model.answer")}`,
    say("model.answerLead"),
    json(answer(document, model)),
    say("model.statuses", { statuses: codes(statuses) }),
    `## ${say("model.errors")}`,
    errors(document, say),
  );
}
