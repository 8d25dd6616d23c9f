import type { ErrorDetail, ModelId } from "@rivya/openapi";
import { fileNotThere, judgeReference } from "@rivya/validator/wire";
import { provesDuration } from "../duration-token.ts";
import { detailsOf, memberDetail } from "../input/details.ts";
import { markOf } from "../media/reference/mark.ts";
import type { FileRecord } from "../store/records.ts";
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
  /** What shapes the picture: what the file looks like, or the URL of something external. */
  readonly mark: string;
}

/** Whether the reference proves how long its file plays, where that matters. */
async function proves({ durationToken }: Reference, file: FileRecord, store: Store): Promise<boolean> {
  if (file.durationSeconds === null) return true;
  return durationToken !== undefined && provesDuration(await store.secret(), file, durationToken);
}

const refused = (faults: readonly ErrorDetail[]): Inspected => ({ faults, mark: "" });

/** Holds a reference against the file that it names. Nothing is ever fetched. */
export async function inspectReference(
  reference: Reference,
  at: number,
  context: ReferenceContext,
): Promise<Inspected> {
  const { account, origin, now, model, store } = context;
  const target = judgeReference(reference, at, origin);
  if (!target.ok) return refused(detailsOf(target.issues));
  if (target.value === null) return { faults: [], mark: reference.url };
  const file = await store.findFile(target.value, now);
  if (!file || file.account !== account) return refused(detailsOf([fileNotThere(at, reference.url)]));
  const faults = fileFaults(reference, file, model, await proves(reference, file, store));
  if (faults.length > 0) {
    return refused(
      faults.flatMap(({ member, code, says }) =>
        memberDetail(["params", "referenceMediaItems", at, member], code, says),
      ),
    );
  }
  return { faults: [], mark: await markOf(file, await store.readFile(file.id, now)) };
}
