import type { Document } from "../document/types.ts";
import { type Locale, prefix } from "../i18n/locale.ts";
import { speak } from "../i18n/strings.ts";
import { table } from "../markdown/write.ts";
import { models } from "../models/model.ts";
import { modelPage } from "../models/page.ts";
import type { Page } from "./page.ts";

/** A page for each model, and the list of them. */
export function modelPages(locale: Locale, document: Document): Page[] {
  const say = speak(locale);
  const all = models(document);
  const rows = all.map(({ listing }) => [
    `[${listing.display_name}](/models/${listing.id}/)`,
    `\`${listing.id}\``,
    listing.category,
    String(listing.base_credits),
  ]);
  const heads = [say("nav.models"), say("model.id"), say("model.category"), say("model.price")];
  const list: Page = {
    id: `${prefix(locale)}models`,
    locale,
    data: { title: say("start.modelsTitle"), description: say("start.modelsLead"), sidebar: { order: 0 } },
    body: `${say("start.modelsLead")}\n\n${table(heads, rows)}\n`,
  };
  const each = all.map((model, at): Page => {
    const title = model.listing.display_name;
    return {
      id: `${prefix(locale)}models/${model.listing.id}`,
      locale,
      data: { title, description: say("model.description", { name: title }), sidebar: { order: at + 1 } },
      body: modelPage(document, model, say),
    };
  });
  return [list, ...each];
}
