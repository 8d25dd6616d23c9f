import { catalogue } from "@rivya/openapi/catalogue";
import type { Locale } from "../i18n/locale.ts";
import { speak } from "../i18n/strings.ts";
import { localLinks } from "../loader/links.ts";
import { block, page } from "../markdown/write.ts";
import { packages } from "./packages.ts";
import { sample, shell } from "./sample.ts";

/** The start page as Markdown. */
export function startMarkdown(locale: Locale, base: string): string {
  const say = speak(locale);
  const models = Object.values(catalogue).map(
    ({ listing }) =>
      `- [${listing.display_name}](/models/${listing.id}/): ${say("start.perTask", { credits: listing.base_credits })}`,
  );
  const text = page(
    `# ${say("start.title")}`,
    say("start.lead"),
    `- [${say("start.first")}](/guides/first-image/)\n- [${say("start.play")}](/playground/)\n- [${say("nav.reference")}](/reference/)`,
    `## ${say("start.sample")}`,
    block("sh", shell),
    block("ts", sample),
    `## ${say("start.partsTitle")}`,
    packages.map(([name, key]) => `- \`@rivya/${name}\`: ${say(key)}`).join("\n"),
    `## ${say("start.modelsTitle")}`,
    models.join("\n"),
    `${say("start.independent")} [${say("start.assumed")}](/guides/what-is-assumed/)`,
  );
  return localLinks(text, locale, base);
}
