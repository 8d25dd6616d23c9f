import { operations } from "../document/operations.ts";
import type { Document } from "../document/types.ts";
import { errorFacts } from "../errors/facts.ts";
import { prefix, type Locale } from "../i18n/locale.ts";
import { samples, type Sample } from "../samples/samples.ts";

const languages = { curl: "curl", TypeScript: "typescript", fetch: "fetch" } as const;

/** Names of files that the body of a form stands for. */
const filesOf = ({ call }: Sample): readonly string[] => {
  const { file } = (call.body ?? {}) as { readonly file?: unknown };
  return call.multipart && typeof file === "string" ? [file] : [];
};

const reference = (locale: Locale) => `${prefix(locale)}reference/index.html`;

/**
 * What is on the site and where, for `rivya-contract --checks docs --site`, which holds it against the document and
 * runs the samples.
 */
export function manifest(documents: Readonly<Record<Locale, Document>>): object {
  const english = documents.en;
  return {
    operations: operations(english).map(({ operation: { operationId } }) => ({
      operation: operationId,
      page: reference("en"),
      anchor: `operation/${operationId}`,
    })),
    // Without the codes of failed tasks, which no answer has as its own.
    codes: errorFacts(english)
      .filter(({ status }) => status !== null)
      .map(({ code }) => ({ code, page: "errors/index.html", anchor: code })),
    samples: (Object.keys(documents) as Locale[]).flatMap((locale) =>
      samples(documents[locale]).map((sample) => ({
        page: reference(locale),
        operation: sample.call.operationId,
        language: languages[sample.lang],
        title: sample.call.example ?? "only",
        code: sample.source,
        ids: sample.call.parameter === null ? {} : { [sample.call.parameter]: sample.call.id },
        files: filesOf(sample),
      })),
    ),
  };
}
