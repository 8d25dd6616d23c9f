import type { ContractDocument } from "../../document/contract-document.ts";
import { formContent, successOf, type NamedExample, type Operation } from "../../document/operation.ts";
import { referenceImage } from "../../samples/reference-image.ts";
import type { RequestParts } from "../../wire/build.ts";
import type { FormField } from "../../wire/form.ts";
import type { Case } from "../check.ts";
import { compare } from "./compare.ts";

interface Sample {
  readonly parts: RequestParts;
  readonly maxCredits: number;
  /** What the answer must say, as far as it follows from the request. */
  readonly wanted: Readonly<Record<string, unknown>>;
}

/** An example of a form, in which a file is only named. */
function formSample(value: Readonly<Record<string, string>>): Sample {
  const form = Object.entries(value).map(([name, text]): FormField =>
    name === "file" ? { name, value: referenceImage, fileName: text, contentType: "image/png" } : { name, value: text },
  );
  const { file, kind } = value;
  const wanted = { "/kind": kind, "/name": file, "/mime_type": "image/png", "/size_bytes": referenceImage.length };
  return { parts: { form }, maxCredits: 0, wanted };
}

function jsonSample(document: ContractDocument, value: Readonly<Record<string, unknown>>): Sample {
  const { model } = value;
  const price = document.prices.get(String(model)) ?? 0;
  const wanted = { "/model": model, "/status": "queued", "/reserved_credits": price, "/final_credits": 0 };
  return { parts: { json: value }, maxCredits: price, wanted: { ...wanted, "/result": null, "/error": null } };
}

/** An example of a request is sent as it stands, and accepted for what it is. */
export function sent(check: string, document: ContractDocument, operation: Operation, example: NamedExample): Case {
  const { parts, maxCredits, wanted } = formContent(operation)
    ? formSample(example.value as Record<string, string>)
    : jsonSample(document, example.value as Record<string, unknown>);
  return {
    check,
    operationId: operation.operationId,
    title: `the request example ${example.name} is accepted`,
    maxCredits,
    async run(context) {
      const { key } = await context.account();
      await context.send(context.request(operation.operationId, { ...parts, key }), { status: successOf(operation) });
      compare(context, wanted);
    },
  };
}
