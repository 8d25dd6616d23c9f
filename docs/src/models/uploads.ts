import { at } from "../document/pointer.ts";
import type { Document } from "../document/types.ts";
import type { Say } from "../i18n/strings.ts";
import { size } from "../markdown/size.ts";
import { code, codes, page, table } from "../markdown/write.ts";
import type { ModelPart, Property } from "./model.ts";
import { heads, row } from "./properties.ts";

const items = (model: ModelPart): string[] => {
  const { items: item } = model.properties["params"]?.properties?.["referenceMediaItems"] ?? {};
  return item?.$ref ? [item.$ref] : (item?.oneOf ?? []).map(({ $ref }) => $ref);
};

interface ReferenceSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
}

const members = (document: Document, say: Say, reference: string) => {
  const schema = at(document, reference.slice(1)) as unknown as ReferenceSchema;
  const kind = schema.properties["kind"]?.const ?? "";
  const rows = Object.entries(schema.properties).map(([key, property]) =>
    row(
      document,
      say,
      key,
      property.const === undefined ? property : { ...property, enum: [property.const] },
      schema.required.includes(key),
    ),
  );
  return page(`### ${code(kind)}`, table(heads(say), rows));
};

/** What a model takes as references, and by which rules. */
export function uploads(document: Document, model: ModelPart, say: Say): string {
  const media = model.listing.reference_media;
  if (media === null) return say("model.noUploads");
  const description = model.properties["params"]?.properties?.["referenceMediaItems"]?.description ?? "";
  const count = media.max_files === 1 ? say("model.oneFile") : say("model.maxFiles", { count: media.max_files ?? "∞" });
  return page(
    say("model.uploadsLead"),
    `${media.rule} ${description === media.rule ? "" : description} ${count}`,
    say("model.duration"),
    table(
      [say("table.kind"), say("table.maxSize"), say("table.mime")],
      media.limits.map(({ kind, max_bytes, mime_types }) => [code(kind), size(max_bytes), codes(mime_types)]),
    ),
    say("model.otherTypes"),
    say("model.itemMembers"),
    ...items(model).map((reference) => members(document, say, reference)),
    say("model.uploadsWait"),
  );
}
