import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { fromSources } from "./src/conditions.ts";
import { en, type StringKey } from "./src/i18n/en.ts";
import { hi } from "./src/i18n/hi.ts";
import { site } from "./src/site/integration.ts";

// GitHub Pages says an empty base for a site at the root of its host.
const base = process.env["DOCS_BASE"] || "/";
const address = process.env["DOCS_SITE"] || undefined;

/** Label of a group of the menu in both languages. */
const label = (key: StringKey) => ({ label: en[key], translations: { hi: hi[key] } });

export default defineConfig({
  base,
  ...(address === undefined ? {} : { site: address }),
  outDir: "./dist",
  trailingSlash: "always",
  // A page that asks for nothing else before it shows is there sooner, for a few kB more.
  build: { inlineStylesheets: "always" },
  // Every picture is made as it is needed: nothing is left to resize.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: { plugins: [fromSources] },
  integrations: [
    // Before Starlight, whose search then finds the reference too.
    site(),
    starlight({
      title: en["site.title"],
      description: en["site.description"],
      favicon: "/favicon.svg",
      locales: { root: { label: "English", lang: "en" }, hi: { label: "हिन्दी", lang: "hi" } },
      customCss: ["./src/styles/theme.css", "./src/styles/content.css"],
      components: {
        Header: "./src/components/Header.astro",
      },
      routeMiddleware: "./src/route-data.ts",
      expressiveCode: { themes: ["github-dark", "github-light"], styleOverrides: { borderRadius: "0.6rem" } },
      // The reference is one long page: its length must not push it behind the models.
      pagefind: { ranking: { pageLength: 0.1 } },
      sidebar: [
        { ...label("nav.guides"), items: [{ autogenerate: { directory: "guides" } }] },
        { ...label("nav.models"), items: [{ autogenerate: { directory: "models" } }] },
        {
          ...label("nav.reference"),
          items: [
            { ...label("reference.title"), link: "/reference/" },
            { ...label("nav.errors"), link: "/errors/" },
            { ...label("nav.playground"), link: "/playground/" },
          ],
        },
        {
          ...label("nav.changes"),
          collapsed: true,
          items: [{ autogenerate: { directory: "changelog" } }],
        },
      ],
    }),
  ],
});
