import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { i18nLoader } from "@astrojs/starlight/loaders";
import { defineCollection } from "astro:content";
import { siteLoader } from "./loader/site-loader.ts";

export const collections = {
  docs: defineCollection({ loader: siteLoader(), schema: docsSchema() }),
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
