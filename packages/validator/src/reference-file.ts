import type { FileKind, ModelId } from "@rivya/openapi";
import { defaultLimits, mimeTypeAliases, modelLimits } from "./generated/reference-limits.gen.ts";
import type { Issue } from "./issues/issue.ts";
import { show } from "./issues/received.ts";
import { beOneOf } from "./issues/sentence.ts";
import { nearest } from "./issues/suggest.ts";
import type { Result } from "./validate.ts";

/** What the files of each kind may be. */
export type KindLimits = Readonly<
  Record<string, { readonly max_bytes: number; readonly mime_types: readonly string[] }>
>;

/** What is known of a file before it is uploaded. */
export interface ReferenceFile {
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  /** As a browser gives it in `File.type`; `""` and `application/octet-stream` say nothing and are let pass. */
  readonly mimeType: string;
}

const unsaid = ["", "application/octet-stream"];

const canonical = (mimeType: string): string => {
  const name = (mimeType.split(";", 1)[0] ?? "").trim().toLowerCase();
  return Object.hasOwn(mimeTypeAliases, name) ? mimeTypeAliases[name]! : name;
};

function fault(member: string, keyword: string, expected: unknown, value: unknown, demand: string): Issue {
  const options = keyword === "enum" ? (expected as readonly unknown[]) : [];
  const meant = nearest(value, options);
  const hint = meant === undefined ? "" : `, did you mean "${meant}"?`;
  const received = show(value);
  const echo = demand.startsWith("must") ? `; received ${received}` : "";
  const message = `${member} ${demand}${echo}${hint}`;
  return { pointer: `/${member}`, path: [member], keyword, expected, received, message };
}

function* faults({ kind, size, mimeType }: ReferenceFile, model: ModelId | undefined): Generator<Issue> {
  const models = Object.keys(modelLimits);
  if (model !== undefined && !models.includes(model)) {
    yield fault("model", "enum", models, model, beOneOf(models));
    return;
  }
  const limits = model === undefined ? defaultLimits : modelLimits[model]!;
  const kinds = Object.keys(limits);
  if (!kinds.includes(kind)) {
    const demand = model === undefined ? beOneOf(kinds) : `is ${kind}, which ${model} does not take as a reference`;
    yield fault("kind", "enum", kinds, kind, demand);
    return;
  }
  const { max_bytes, mime_types } = limits[kind]!;
  if (!(size >= 1)) yield fault("file", "minimum", 1, size, "is empty");
  if (size > max_bytes) yield fault("file", "maximum", max_bytes, size, `must have at most ${max_bytes} bytes`);
  const type = canonical(mimeType);
  if (!unsaid.includes(type) && !mime_types.some((one) => canonical(one) === type)) {
    yield fault("file", "enum", mime_types, type, beOneOf(mime_types));
  }
}

/**
 * Says whether a file may be uploaded as a reference: for this model, or without one by the limits that hold for all.
 * The limits are `x-rivya-model.reference_limits` of the model and `x-rivya-reference-limits` of the document; the
 * service looks at the bytes besides.
 *
 * @example
 * const result = checkReferenceFile({ kind: "image", size: file.size, mimeType: file.type }, "qwen-image");
 * if (!result.ok) console.error(result.issues[0].message); // file must have at most 10485760 bytes; received 10485761
 */
export function checkReferenceFile(file: ReferenceFile, model?: ModelId): Result<ReferenceFile> {
  const issues = [...faults(file, model)];
  return issues.length ? { ok: false, issues } : { ok: true, value: file };
}
