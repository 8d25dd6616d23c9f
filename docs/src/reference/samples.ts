import type { Document } from "../document/types.ts";
import { type Sample, samples } from "../samples/samples.ts";
import { mapOperations } from "./map-operations.ts";
import type { Step } from "./step.ts";

const highlighting = { curl: "curl", TypeScript: "typescript", fetch: "javascript" } as const;

interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** The first example of an operation is "curl", a further one "curl · reference". */
function labelled(all: readonly Sample[]): CodeSample[] {
  const first = all[0]?.call.example;
  return all.map(({ call, lang, source }) => ({
    lang: highlighting[lang],
    label: call.example === first ? lang : `${lang} · ${call.example}`,
    source,
  }));
}

/** Every example of an operation as curl, by the client and by fetch. */
export const withSamples: Step = (document) => {
  const all = samples(document);
  return mapOperations(document, (operation) => {
    const own = labelled(all.filter(({ call }) => call.operationId === operation.operationId));
    return { ...operation, "x-codeSamples": own } as typeof operation;
  });
};

/** The tabs that Redoc has to know for the samples of a document, the body alone last. */
export function tabs(document: Document): { readonly lang: string; readonly label: string }[] {
  const ids = [...new Set(samples(document).map(({ call }) => call.operationId))];
  const shown = ids.flatMap((id) => labelled(samples(document).filter(({ call }) => call.operationId === id)));
  const found = new Map(shown.map(({ lang, label }) => [label, { lang, label }]));
  return [...found.values(), { lang: "payload", label: "Payload" }];
}
