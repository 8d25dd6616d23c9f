import type { Document } from "../document/types.ts";
import type { Say } from "../i18n/strings.ts";
import { code, codes, table } from "../markdown/write.ts";
import type { ModelPart } from "./model.ts";

const labels = {
  ready: "model.label.ready",
  partial_requires_files: "model.label.partial_requires_files",
  requires_files: "model.label.requires_files",
} as const;

const hasLabel = (status: string): status is keyof typeof labels => Object.hasOwn(labels, status);

function filesApi({ listing }: ModelPart, say: Say): string {
  if (listing.requires_files_api) return say("model.files.always");
  const modes = listing.requires_upload_for_modes;
  return modes.length > 0 ? say("model.files.some", { modes: codes(modes) }) : say("model.files.none");
}

/** The facts of a model in one table. */
export function glance(document: Document, model: ModelPart, say: Say): string {
  const { listing } = model;
  const path = Object.entries(document.paths).find(([, item]) => item["post"]?.operationId === "createTask")![0];
  const status = listing.api_input_status;
  return table(
    [say("table.fact"), say("table.value")],
    [
      [say("model.id"), code(listing.id)],
      [say("model.paths"), `Public API v1, ${code(`POST ${path}`)}`],
      [say("model.available"), listing.api_status === "available" ? say("model.status.available") : listing.api_status],
      [say("model.label"), hasLabel(status) ? say(labels[status]) : status],
      [say("model.category"), code(listing.category)],
      [say("model.modes"), codes(listing.supported_modes)],
      [say("model.inputs"), codes(listing.supported_api_inputs)],
      [say("model.files"), filesApi(model, say)],
      [say("model.price"), `**${say("model.credits", { credits: listing.base_credits })}**`],
      [say("model.billing"), code(listing.billing_type)],
      [say("model.promptLimit"), say("model.characters", { count: listing.max_prompt_length ?? "∞" })],
      [say("model.basis"), say(`basis.${model.basis}`)],
    ],
  );
}
