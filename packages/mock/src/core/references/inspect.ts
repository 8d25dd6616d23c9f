import type { ErrorDetail, ModelId } from "@rivya/openapi";
import { fileNotThere, judgeReference } from "@rivya/validator/wire";
import { detailsOf, memberDetail } from "../input/details.ts";
import type { Store } from "../store/store.ts";
import { fileFaults } from "./file-faults.ts";
import type { Reference } from "./reference.ts";

export interface ReferenceContext {
  readonly store: Store;
  readonly account: string;
  readonly origin: string;
  readonly now: number;
  readonly model: ModelId;
}

export interface Inspected {
  readonly faults: readonly ErrorDetail[];
  /** What shapes the picture: the file's SHA-256, or the URL of something external. */
  readonly mark: string;
}

/** Holds a reference against the file that it names. Nothing is ever fetched. */
export async function inspectReference(
  reference: Reference,
  at: number,
  context: ReferenceContext,
): Promise<Inspected> {
  const target = judgeReference(reference, at, context.origin);
  if (!target.ok) return { faults: detailsOf(target.issues), mark: "" };
  if (target.value === null) return { faults: [], mark: reference.url };
  const file = await context.store.findFile(target.value, context.now);
  if (!file || file.account !== context.account)
    return { faults: detailsOf([fileNotThere(at, reference.url)]), mark: "" };
  const faults = fileFaults(reference, file, context.model).flatMap(({ member, code, says }) =>
    memberDetail(["params", "referenceMediaItems", at, member], code, says),
  );
  return { faults, mark: file.sha256 };
}
