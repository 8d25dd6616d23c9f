import type { AstroUserConfig } from "astro";

type VitePlugin = NonNullable<NonNullable<AstroUserConfig["vite"]>["plugins"]>[number];

const conditions = ["@rivya/source", "node", "module", "import", "default"];

/** Packages of this repository resolve to their sources, in all of Astro's environments: the site needs no build of theirs. */
export const fromSources: VitePlugin = {
  name: "rivya-sources",
  configEnvironment: () => ({ resolve: { conditions, externalConditions: conditions } }),
};
