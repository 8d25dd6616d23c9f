import type { FileKind, ModelId } from "@rivya/openapi";
import { defaultLimits, mimeTypeAliases, modelLimits } from "./generated/reference-limits.gen.ts";
import type { Issue } from "./issues/issue.ts";
import { root, within } from "./issues/place.ts";
import { report } from "./issues/report.ts";
import { beOneOf, isRequired } from "./issues/sentence.ts";
import type { Run } from "./issues/walk.ts";
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

type Tell = (member: string, keyword: string, expected: unknown, demand: string, value: unknown) => void;

const unsaid = ["", "application/octet-stream"];

/**
 * The one name of a MIME type that goes by several, without its parameters.
 *
 * @example
 * canonicalType("image/jpg; x=1"); // "image/jpeg"
 */
export function canonicalType(mimeType: string): string {
  const name = (mimeType.split(";", 1)[0] ?? "").trim().toLowerCase();
  return Object.hasOwn(mimeTypeAliases, name) ? mimeTypeAliases[name]! : name;
}

function judgeSize(size: unknown, most: number, tell: Tell): void {
  if (size === undefined) return tell("file", "required", "file", isRequired, size);
  if (typeof size !== "number" || !Number.isInteger(size) || size < 0) {
    return tell("file", "type", "integer", "must have a whole number of bytes", size);
  }
  if (size === 0) return tell("file", "empty", 1, "is empty", size);
  if (size > most) tell("file", "size", most, `must have at most ${most} bytes`, size);
}

/** Which files are taken, and by whom: the model, or without one whoever takes most. */
interface Taker {
  readonly model: string | undefined;
  readonly kinds: KindLimits;
}

function judgeType(mimeType: unknown, kind: string, { model, kinds }: Taker, tell: Tell): void {
  const mimeTypes = kinds[kind]!.mime_types;
  if (mimeType === undefined) return;
  const type = typeof mimeType === "string" ? canonicalType(mimeType) : null;
  if (type !== null && unsaid.includes(type)) return;
  if (mimeTypes.some((one) => canonicalType(one) === type)) return;
  const shown = type?.split("/", 1)[0] ?? "";
  if (shown !== kind && Object.hasOwn(defaultLimits, shown)) {
    const demand = Object.hasOwn(kinds, shown)
      ? `must be that of the file, ${shown}`
      : `is ${kind}; the file is ${shown}, which ${model} does not take as a reference`;
    tell("kind", "kind", shown, demand, kind);
  } else {
    const demand = `must have one of the MIME types ${mimeTypes.join(", ")}`;
    tell("file", "mime_type", mimeTypes, demand, type ?? mimeType);
  }
}

const isIn = (name: unknown, known: object): name is string => typeof name === "string" && Object.hasOwn(known, name);

function judge({ kind, size, mimeType }: Readonly<Record<string, unknown>>, model: unknown, tell: Tell): void {
  const models = Object.keys(modelLimits);
  if (model !== undefined && !isIn(model, modelLimits)) return tell("model", "enum", models, beOneOf(models), model);
  const kinds = Object.keys(defaultLimits);
  if (kind === undefined) return tell("kind", "required", "kind", isRequired, kind);
  if (!isIn(kind, defaultLimits)) return tell("kind", "enum", kinds, beOneOf(kinds), kind);
  const taken = model === undefined ? defaultLimits : modelLimits[model]!;
  const limits = taken[kind];
  if (!limits) {
    return tell("kind", "kind", Object.keys(taken), `is ${kind}, which ${model} does not take as a reference`, kind);
  }
  judgeSize(size, limits.max_bytes, tell);
  judgeType(mimeType, kind, { model, kinds: taken }, tell);
}

/**
 * Says whether a file may be uploaded as a reference: for this model, or without one by the limits that hold for all.
 * The pointers are those of the upload's fields: `/kind`, `/file`, `/model`. The limits are
 * `x-rivya-model.reference_limits` of the model and `x-rivya-reference-limits` of the document; the service looks at the
 * bytes besides. Arguments of a wrong type are issues; nothing is thrown but by a getter of yours.
 *
 * @example
 * const result = checkReferenceFile({ kind: "image", size: file.size, mimeType: file.type }, "qwen-image");
 * if (!result.ok) console.error(result.issues[0].message); // file must have at most 10485760 bytes; received 10485761
 */
export function checkReferenceFile(file: ReferenceFile, model?: ModelId): Result<ReferenceFile> {
  const issues: Issue[] = [];
  const run: Run = { limit: 1000, issues, found: 0 };
  judge(Object(file) as Record<string, unknown>, model, (member, keyword, expected, demand, value) => {
    report(run, within(root, member), keyword, expected, demand, value);
  });
  return issues.length ? { ok: false, issues } : { ok: true, value: file };
}
