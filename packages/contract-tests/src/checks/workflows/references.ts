import type { RivyaFile } from "@rivya/openapi";
import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import { cheapestFirst, outputOf, secondsOf, type CatalogueModel } from "../../document/catalogue.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { requestOfModel, smallestParams } from "../../samples/of-model.ts";
import { referenceImage } from "../../samples/reference-image.ts";
import { withReference, type ReferenceRequest } from "../../samples/reference.ts";
import type { FormField } from "../../wire/form.ts";
import type { Case, Planning } from "../check.ts";
import { lookAt } from "./look-at.ts";
import { runTask } from "./run-task.ts";

interface Upload {
  readonly kind: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly seconds: number | null;
}

async function upload(context: Context, model: string, sent: Upload, key: string): Promise<RivyaFile> {
  const form: FormField[] = [
    { name: "file", value: sent.bytes, fileName: sent.name, contentType: sent.type },
    { name: "kind", value: sent.kind },
    { name: "model", value: model },
  ];
  const { answer } = await context.send(context.request("uploadFile", { form, key }), { status: 201 });
  const file = answer.json as RivyaFile;
  const say = (pointer: string, received: unknown, expected: unknown): void =>
    demand(context, received === expected, { keyword: "upload", pointer, expected: String(expected), received });
  say("/mime_type", file.mime_type, sent.type);
  say("/size_bytes", file.size_bytes, sent.bytes.length);
  say("/name", file.name, sent.name);
  say("/duration_seconds", file.duration_seconds, sent.seconds);
  return file;
}

const picture: Upload = { kind: "image", name: "kite.png", type: "image/png", bytes: referenceImage, seconds: null };

/** A film to upload: the model's own. */
async function film(context: Context, { listing, outputs }: CatalogueModel, key: string): Promise<Upload> {
  const model = { listing, outputs };
  const params = smallestParams(model);
  const { result } = await runTask(context, requestOfModel(context.document, listing.id, params), key);
  const { bytes } = await lookAt(context, result.primary_url, outputOf(model, params), secondsOf(model, params));
  return { kind: "video", name: "kite.mp4", type: "video/mp4", bytes, seconds: secondsOf(model, params) };
}

const item = "/params/referenceMediaItems/0";
const unproven = (name: string) => ({ status: 400, code: "validation_failed", pointer: `${item}/${name}` });
// What is sent although it is to be refused could be paid for, too.
const refusals = 4;

/** A duration is believed to who proves it with the token of that very file. */
async function holdTokens(context: Context, request: ReferenceRequest, file: RivyaFile, other: RivyaFile, key: string) {
  for (const durationToken of [undefined, "a-token-that-nobody-gave", other.duration_token]) {
    const { params, ...rest } = withReference(request, file);
    const [reference] = params.referenceMediaItems!;
    const json = { ...rest, params: { ...params, referenceMediaItems: [{ ...reference, durationToken }] } };
    await context.send(context.request("createTask", { json, key }), unproven("durationToken"));
  }
  const json = withReference(request, { ...file, duration_seconds: file.duration_seconds! + 1 });
  await context.send(context.request("createTask", { json, key }), unproven("durationSeconds"));
}

function caseOf(document: ContractDocument, model: CatalogueModel, kind: string, isSeen: boolean): Omit<Case, "check"> {
  const { id, base_credits } = model.listing;
  const isFilm = kind === "video";
  return {
    operationId: "createTask",
    title: `${id} takes a file of kind ${kind} as a reference`,
    maxCredits: base_credits * (isFilm ? 2 + refusals : 1),
    async run(context) {
      const { key } = await context.account();
      const params = smallestParams(model);
      const request = requestOfModel(document, id, params) as ReferenceRequest;
      const sent = isFilm ? await film(context, model, key) : picture;
      const file = await upload(context, id, sent, key);
      if (isFilm) await holdTokens(context, request, file, await upload(context, id, sent, key), key);
      const { result } = await runTask(context, withReference(request, file), key);
      if (isSeen) await lookAt(context, result.primary_url, outputOf(model, params), secondsOf(model, params));
    },
  };
}

/** A file is uploaded, a task made from it, and its result downloaded. */
export const references = ({ document }: Planning): Omit<Case, "check">[] =>
  cheapestFirst(document)
    .flatMap((model) => (model.listing.reference_media?.kinds ?? []).map((kind) => ({ model, kind })))
    .filter(({ kind }) => kind === "image" || kind === "video")
    // One result is enough to look at: it is the same work, and takes as long, as what is made without a reference.
    .map(({ model, kind }, at) => caseOf(document, model, kind, at === 0));
