import type { Context } from "../../context/context.ts";
import { demand } from "../../context/demand.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import type { Case } from "../check.ts";
import { languages, type Manifest, type Place } from "./manifest.ts";
import { hasAnchor, pageOf } from "./page.ts";

async function holdPlaces(context: Context, places: readonly (readonly [string, Place])[]): Promise<void> {
  for (const [name, { page, anchor }] of places) {
    const html = await pageOf(context.site!, page);
    const facts = { keyword: "anchor", pointer: `${page}#${anchor}`, expected: `the place of ${name}` };
    demand(context, html !== undefined, { ...facts, received: "no such page" });
    demand(context, hasAnchor(html!, anchor), { ...facts, received: "no element with this id" });
  }
}

function holdSame(context: Context, what: string, known: Iterable<string>, told: Iterable<string>): void {
  const [expected, received] = [known, told].map((names) => [...new Set(names)].toSorted().join(", "));
  demand(context, expected === received, { keyword: what, expected: expected!, received: received! });
}

/** The operations and error codes of the site are those of the document, each at its place, each shown in every way. */
export const listCases = (document: ContractDocument, manifest: Manifest): Omit<Case, "check">[] => [
  {
    operationId: null,
    title: "the site has the operations of the document",
    maxCredits: 0,
    async run(context) {
      const known = document.operations.map(({ operationId }) => operationId);
      const told = manifest.operations.map(({ operation }) => operation);
      holdSame(context, "operations", known, told);
      await holdPlaces(
        context,
        manifest.operations.map((one) => [one.operation, one] as const),
      );
    },
  },
  {
    operationId: null,
    title: "the site has the error codes of the document",
    maxCredits: 0,
    async run(context) {
      const told = manifest.codes.map(({ code }) => code);
      holdSame(context, "codes", document.errorCodes.keys(), told);
      await holdPlaces(
        context,
        manifest.codes.map((one) => [one.code, one] as const),
      );
    },
  },
  {
    operationId: null,
    title: "every operation has a sample in every language",
    maxCredits: 0,
    async run(context) {
      const wanted = document.operations.flatMap(({ operationId }) => languages.map((one) => `${operationId} ${one}`));
      const told = manifest.samples.map(({ operation, language }) => `${operation} ${language}`);
      holdSame(context, "samples", wanted, told);
    },
  },
];
