import type { ContractDocument } from "../../document/contract-document.ts";
import { formContent, successOf, type Operation } from "../../document/operation.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import { withHeaders } from "../../wire/request.ts";
import type { Trial } from "./trial.ts";

type Headers = Readonly<Record<string, string | undefined>>;

const refused: readonly { readonly title: string; readonly headers: Headers }[] = [
  { title: "no content type is refused", headers: { "content-type": undefined } },
  { title: "plain text is refused", headers: { "content-type": "text/plain" } },
  { title: "a form of text is refused", headers: { "content-type": "application/x-www-form-urlencoded" } },
  { title: "a type that only begins alike is refused", headers: { "content-type": "application/jsonp" } },
  { title: "another character set is refused", headers: { "content-type": "application/json; charset=iso-8859-1" } },
  { title: "a compressed body is refused", headers: { "content-encoding": "gzip" } },
];

const accepted: readonly { readonly title: string; readonly headers: Headers }[] = [
  { title: "UTF-8 may be named", headers: { "content-type": "application/json; charset=utf-8" } },
  { title: "the type is no matter of letters", headers: { "content-type": "Application/JSON" } },
  { title: "Content-Encoding identity is none", headers: { "content-encoding": "identity" } },
  { title: "Accept is ignored", headers: { accept: "image/png" } },
];

const trial = (
  document: ContractDocument,
  operation: Operation,
  { title, headers }: { readonly title: string; readonly headers: Headers },
  isAccepted: boolean,
): Trial => ({
  title,
  operationId: operation.operationId,
  maxCredits: plainPrice(document, operation),
  run: async (context) => {
    const { key } = await context.account();
    const plain = plainRequest(document, operation, { key });
    // Bytes: fetch would give a text a type of its own.
    const request = withHeaders({ ...plain, body: bytesOf(plain.body) }, headers);
    const expected = { status: 415, code: "unsupported_media_type", keyword: "content-type" };
    await context.send(request, isAccepted ? { status: successOf(operation) } : expected);
  },
});

const bytesOf = (body: Uint8Array<ArrayBuffer> | string | null) =>
  typeof body === "string" ? new TextEncoder().encode(body) : body;

const isAbout =
  (operation: Operation) =>
  ({ headers }: { readonly headers: Headers }): boolean =>
    !formContent(operation) || headers["content-type"] === undefined || !/json/i.test(headers["content-type"]);

/** Content types and encodings of bodies. */
export const typeTrials = (document: ContractDocument): Trial[] =>
  document.operations
    .filter(({ body }) => body !== null)
    .flatMap((operation) => [
      ...refused.filter(isAbout(operation)).map((one) => trial(document, operation, one, false)),
      ...accepted.filter(isAbout(operation)).map((one) => trial(document, operation, one, true)),
    ]);
