import type { ChangelogFunctions } from "@changesets/types";

const indented = (text: string): string => text.replaceAll("\n", "\n  ").replaceAll(/ +$/gm, "");

/**
 * A changelog for those who use the packages: what was written for them, without hashes, and without the versions of
 * packages that always come together.
 */
const changelog: ChangelogFunctions = {
  getReleaseLine: ({ summary }) => Promise.resolve(`- ${indented(summary.trim())}`),
  getDependencyReleaseLine: () => Promise.resolve(""),
};

export default changelog;
