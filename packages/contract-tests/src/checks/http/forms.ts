import type { ContractDocument } from "../../document/contract-document.ts";
import { formContent, successOf, type Operation } from "../../document/operation.ts";
import { plainForm, plainRequest } from "../../samples/plain.ts";
import type { FormField } from "../../wire/form.ts";
import { bodyBytes, withHeaders, type ContractRequest } from "../../wire/request.ts";
import type { Trial } from "./trial.ts";

interface Form {
  readonly title: string;
  readonly fields?: readonly FormField[];
  /** What is done to the request. Default: nothing. */
  readonly change?: (request: ContractRequest) => ContractRequest;
  /** What `error.details` must point at; null where the form is taken. */
  readonly pointer: string | null;
}

const without = (name: string): FormField[] => plainForm.filter((field) => field.name !== name);

const forms: readonly Form[] = [
  {
    title: "a form without a boundary is refused",
    change: (request) => withHeaders(request, { "content-type": "multipart/form-data" }),
    pointer: "",
  },
  {
    title: "a form with another boundary is refused",
    change: (request) => withHeaders(request, { "content-type": "multipart/form-data; boundary=another" }),
    pointer: "",
  },
  {
    title: "a form that ends early is refused",
    change: (request) => ({ ...request, body: bodyBytes(request).slice(0, -40) }),
    pointer: "",
  },
  { title: "an empty form is refused", change: (request) => ({ ...request, body: new Uint8Array() }), pointer: "" },
  {
    title: "a field sent twice is refused",
    fields: [...plainForm, { name: "kind", value: "image" }],
    pointer: "/kind",
  },
  { title: "an unknown field is refused", fields: [...plainForm, { name: "more", value: "x" }], pointer: "/more" },
  { title: "a missing file is refused", fields: without("file"), pointer: "/file" },
  { title: "a missing kind is refused", fields: without("kind"), pointer: "/kind" },
  {
    title: "an empty file is refused",
    fields: [
      { name: "file", value: new Uint8Array(), fileName: "x.png", contentType: "image/png" },
      ...without("file"),
    ],
    pointer: "/file",
  },
  {
    title: "a file whose declared type disagrees with its bytes is refused",
    fields: [{ ...plainForm[0]!, contentType: "image/jpeg" }, ...without("file")],
    pointer: "/file",
  },
  {
    title: "a file of another kind than was said is refused",
    fields: [{ ...plainForm[0]! }, { name: "kind", value: "video" }],
    pointer: "/kind",
  },
  {
    title: "a file without a declared type is taken",
    fields: [{ name: "file", value: plainForm[0]!.value, fileName: "x" }, ...without("file")],
    pointer: null,
  },
  { title: "fields in another order are taken", fields: plainForm.toReversed(), pointer: null },
];

const trial = (document: ContractDocument, operation: Operation, form: Form): Trial => ({
  title: form.title,
  operationId: operation.operationId,
  run: async (context) => {
    const { key } = await context.account();
    const request = plainRequest(document, operation, { key, form: form.fields ?? plainForm });
    const { pointer } = form;
    const refusal = { status: 400, code: "validation_failed", pointer: pointer ?? "", keyword: "multipart" };
    const expected = pointer === null ? { status: successOf(operation), keyword: "multipart" } : refusal;
    await context.send(form.change?.(request) ?? request, expected);
  },
});

/** Forms that are uploads, almost. */
export const formTrials = (document: ContractDocument): Trial[] =>
  document.operations
    .filter((operation) => formContent(operation))
    .flatMap((operation) => forms.map((form) => trial(document, operation, form)));
