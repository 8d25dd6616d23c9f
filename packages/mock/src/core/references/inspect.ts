import type { ErrorDetail, ModelId } from "@rivya/openapi";
import { memberDetail } from "../input/details.ts";
import { provesDuration } from "../duration-token.ts";
import { markOf } from "../media/reference/mark.ts";
import type { FileRecord } from "../store/records.ts";
import type { Store } from "../store/store.ts";
import { fileFaults, type Fault } from "./file-faults.ts";
import { destination } from "./own-file.ts";
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

const notThere: Fault = {
  member: "url",
  code: "reference",
  says: "names no file of this account that is still there; upload it again",
};

const urlFault = (says: string): readonly Fault[] => [{ member: "url", code: "reference", says }];

function externalFaults(reference: Reference, url: URL): readonly Fault[] {
  if (reference.kind !== "image")
    return urlFault(`must be that of an uploaded file: ${reference.kind} is taken from nowhere else`);
  if (url.protocol !== "https:") return urlFault("must be that of an uploaded file, or another absolute https URL");
  return url.username || url.password ? urlFault("must carry no user name and no password") : [];
}

/** Whether the reference proves how long its file plays, where that matters. */
async function proves({ durationToken }: Reference, file: FileRecord, store: Store): Promise<boolean> {
  if (file.durationSeconds === null) return true;
  return durationToken !== undefined && provesDuration(await store.secret(), file, durationToken);
}

/** Holds a reference against the file that it names. Nothing is ever fetched. */
export async function inspectReference(
  reference: Reference,
  at: number,
  context: ReferenceContext,
): Promise<Inspected> {
  const answer = (faults: readonly Fault[], mark: string): Inspected => ({
    mark,
    faults: faults.flatMap(({ member, code, says }) =>
      memberDetail(["params", "referenceMediaItems", at, member], code, says),
    ),
  });
  const url = URL.parse(reference.url);
  if (!url) return answer([{ ...notThere, says: "is not a URL that can be read" }], "");
  const target = destination(url, context.origin);
  if (!target.own) return answer(externalFaults(reference, url), reference.url);
  const file = target.fileId === null ? null : await context.store.findFile(target.fileId, context.now);
  if (!file || file.account !== context.account) return answer([notThere], "");
  const isProved = await proves(reference, file, context.store);
  const faults = fileFaults(reference, file, context.model, isProved);
  if (faults.length > 0) return answer(faults, "");
  return answer([], await markOf(file, await context.store.readFile(file.id, context.now)));
}
