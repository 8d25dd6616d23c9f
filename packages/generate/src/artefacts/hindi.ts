import type { Artefact } from "../artefact.ts";
import type { Document } from "../document.ts";
import { loadFilePolicy, loadModels, type LoadedModel } from "../models/load.ts";
import type { FilePolicy } from "../models/references.ts";
import { modelsDocument, requestName } from "../models/union.ts";
import { words } from "../models/words.ts";
import type { Fields, Part } from "../translation/dictionary.ts";
import { told } from "../translation/fault.ts";
import { loadOverlay } from "../translation/overlay.ts";
import { withUnused } from "../translation/unused.ts";
import { translate, untranslated, type Translated } from "../translation/translate.ts";

const path = "spec/generated/openapi.hi.json";

type Named = Readonly<Record<string, Fields>>;

const catalogue = "x-rivya-catalogue";

interface Catalogue extends Fields {
  readonly listing: { readonly reference_media: { readonly rule: string | null } | null };
}

/** Everything that comes from the files of the models, in both languages. */
function modelParts(models: readonly LoadedModel[], policy: FilePolicy): Part[] {
  const english = modelsDocument(models, policy);
  const inHindi = models.map(({ id, hindi }) => ({ id, file: hindi }));
  const hindi = modelsDocument(inHindi, policy, words.hi);
  const of = (kind: "schemas" | "examples", names: readonly string[]) =>
    names.map((name) => ({
      at: ["components", kind, name],
      english: (english[kind] as Named)[name]!,
      hindi: (hindi[kind] as Named)[name]!,
    }));
  const examples = Object.keys(english.examples).filter((name) => name !== "ModelList");
  return [
    ...of(
      "schemas",
      models.map(({ id }) => requestName(id)),
    ),
    ...of("examples", examples),
  ];
}

/** The catalogue is no schema, and some of its texts are shown all the same: it is taken as it is. */
function withCatalogue(document: Document, { at, english, hindi }: Part): void {
  const [, , name = ""] = at;
  const entry = structuredClone(hindi[catalogue]) as Catalogue | undefined;
  if (!entry) return;
  const was = (english[catalogue] as Catalogue).listing.reference_media;
  const media = entry.listing.reference_media;
  if (media && media.rule !== null && media.rule === was?.rule) Object.assign(media, { [untranslated]: true });
  Object.assign(document.components.schemas[name]!, { [catalogue]: entry });
}

function onlyThoseOf(document: Document, whole: Document): Document["components"] {
  const kinds = Object.entries(document.components).map(([kind, all]) => [
    kind,
    Object.fromEntries(Object.keys(all).map((name) => [name, whole.components[kind]![name]])),
  ]);
  return Object.fromEntries(kinds) as Document["components"];
}

/** The document in Hindi, and what is missing or stale of it. */
async function hindiDocument(root: string, document: Document): Promise<Translated<Document>> {
  const spec = `${root}/spec`;
  const policy = await loadFilePolicy(spec);
  const parts = modelParts(await loadModels(spec, policy), policy);
  const { document: whole, faults } = translate(await withUnused(spec, document), await loadOverlay(root), parts);
  const made = { ...whole, components: onlyThoseOf(document, whole) };
  for (const part of parts) withCatalogue(made, part);
  return { document: made, faults };
}

/** `spec/generated/openapi.hi.json`: the document in one piece, in Hindi, for the docs. */
export async function hindiArtefact(root: string, document: Document): Promise<Artefact> {
  const { document: hindi } = await hindiDocument(root, document);
  return { path, text: `${JSON.stringify(hindi, null, 2)}\n` };
}

/** What is not in Hindi or no longer right there, and what to do; "" when nothing is. */
export async function hindiFaults(root: string, artefacts: readonly Artefact[]): Promise<string> {
  const bundle = artefacts.find((one) => one.path === "spec/generated/openapi.json");
  if (!bundle) return "";
  const { faults } = await hindiDocument(root, JSON.parse(bundle.text) as Document);
  return told(faults);
}
