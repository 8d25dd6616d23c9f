import { fileURLToPath } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { bundles } from "../document/load.ts";
import { localLinks } from "./links.ts";
import { content } from "./page.ts";
import { allPages } from "./pages.ts";

async function fill(context: LoaderContext): Promise<void> {
  const { store, config } = context;
  const pages = await allPages();
  const gone = new Set(store.keys());
  for (const { id, locale, data, body } of pages) {
    gone.delete(id);
    // Starlight reads folders, and the language of a text, from the path of its file.
    const filePath = `src/content/docs/${id === "" ? "index" : id}.md`;
    const text = localLinks(body, locale, config.base);
    const digest = context.generateDigest({ data, text });
    if (store.get(id)?.digest === digest) continue;
    const fileURL = new URL(filePath, config.root);
    store.set({
      id,
      data: await context.parseData({ id, data, filePath }),
      body: text,
      filePath,
      digest,
      rendered: await context.renderMarkdown(text, { fileURL }),
    });
  }
  for (const id of gone) store.delete(id);
}

/** Loads what is written and what is made from the document, and again when either changes. */
export const siteLoader = (): Loader => ({
  name: "rivya-site",
  async load(context) {
    await fill(context);
    const watched = [fileURLToPath(content), ...new Set(Object.values(bundles))];
    context.watcher?.add(watched);
    const refill = (path: string) => {
      if (!watched.some((one) => path.startsWith(one))) return;
      fill(context).catch((error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      });
    };
    for (const event of ["add", "change", "unlink"] as const) context.watcher?.on(event, refill);
  },
});
