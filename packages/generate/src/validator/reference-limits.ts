import { typescript, type Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";
import { folder } from "./component.ts";
import { below, type Place } from "./place.ts";
import { refuseFields, refuseShape } from "./refuse/fields.ts";
import { count, names, object, text } from "./refuse/shapes.ts";

interface Limit {
  readonly kind: string;
  readonly max_bytes: number;
  readonly mime_types: readonly string[];
}

interface Listing {
  readonly id: string;
  readonly reference_media: { readonly limits: readonly Limit[] } | null;
}

const place: Place = { pointer: "#/components/schemas/FileKind", schemas: {} };

function refuseLimits(limits: unknown, aliases: unknown): void {
  refuseShape(limits, object, 'field "x-rivya-reference-limits"', place);
  refuseShape(aliases, object, 'field "x-rivya-mime-aliases"', place);
  for (const [kind, limit] of Object.entries(limits as object)) {
    const at = below(place, "x-rivya-reference-limits", kind);
    const { max_bytes, mime_types } = refuseFields(limit, { max_bytes: null, mime_types: null }, at);
    refuseShape(max_bytes, count, 'field "max_bytes"', at);
    refuseShape(mime_types, names, 'field "mime_types"', at);
  }
  for (const [alias, mimeType] of Object.entries(aliases as object)) {
    refuseShape(mimeType, text, `the MIME type of ${alias}`, below(place, "x-rivya-mime-aliases"));
  }
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);

const limitsOf = ({ reference_media }: Listing): object =>
  Object.fromEntries((reference_media?.limits ?? []).map(({ kind, ...limit }) => [kind, limit]));

/** What a file may be, by model and kind, and where no model is named. A document without models has none. */
export function referenceLimitArtefacts({ components: { schemas, examples } }: Document): Artefact[] {
  const list = examples.ModelList?.value as { readonly data: readonly Listing[] } | undefined;
  const kinds = schemas.FileKind;
  if (!list || !kinds) return [];
  refuseLimits(kinds["x-rivya-reference-limits"], kinds["x-rivya-mime-aliases"]);
  const models = Object.fromEntries(list.data.map((listing) => [listing.id, limitsOf(listing)]));
  return [
    typescript(
      `${folder}/reference-limits.gen.ts`,
      `import type { KindLimits } from "../reference-file.ts";

export const modelLimits: Readonly<Record<string, KindLimits>> = ${json(models)};

/** Where no model is named. */
export const defaultLimits: KindLimits = ${json(kinds["x-rivya-reference-limits"])};

/** Other names of a MIME type, each with the name that it is equal to. */
export const mimeTypeAliases: Readonly<Record<string, string>> = ${json(kinds["x-rivya-mime-aliases"])};
`,
    ),
  ];
}
