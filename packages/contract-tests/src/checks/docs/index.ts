import type { Case, Check, Planning } from "../check.ts";
import { listCases } from "./lists.ts";
import { manifestName, readManifest } from "./manifest.ts";
import { sampleCase } from "./samples.ts";

const name = "docs";

const unreadable = (reason: string): Omit<Case, "check"> => ({
  operationId: null,
  title: `the site says in ${manifestName} what is on it`,
  maxCredits: 0,
  run: async (context) => context.broke({ keyword: "site", expected: manifestName, received: reason }),
});

function casesOf({ document, site }: Planning): Omit<Case, "check">[] {
  // Without a site there is one case, which is skipped and says why.
  const manifest = site === undefined ? "no site" : readManifest(site);
  if (typeof manifest === "string") return [unreadable(manifest)];
  const dearest = Math.max(0, ...document.prices.values());
  const samples = manifest.samples.filter(({ operation }) => document.has(operation));
  return [
    ...listCases(document, manifest),
    ...samples.map((sample) => sampleCase(document.operation(sample.operation), sample, dearest)),
  ];
}

/** The built docs site against the document and the service. */
export const docs: Check = {
  name,
  describe: "every sample on the docs site runs, and its operations and error codes are the document's",
  needs: ["site"],
  cases: (planning) => casesOf(planning).map((one) => ({ ...one, check: name })),
};
