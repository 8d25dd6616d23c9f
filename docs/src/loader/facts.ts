import { blocks } from "../blocks/index.ts";
import type { Block } from "../blocks/block.ts";
import { at } from "../document/pointer.ts";
import { size } from "../markdown/size.ts";
import { codes } from "../markdown/write.ts";
import type { Json } from "../document/types.ts";

const placeholder = /\{\{(.+?)\}\}/g;

const shown: Readonly<Record<string, (value: Json) => string>> = {
  plain: (value) => (typeof value === "string" ? value : JSON.stringify(value)),
  size: (value) => size(Number(value)),
  list: (value) => codes(value as readonly Json[]),
};

/**
 * Fills the facts of the document into a text: `{{/json/pointer}}`, `{{/json/pointer | size}}`, `{{block name}}`.
 *
 * @throws {Error} when the document has no such pointer, or the site no such block; it names `where`.
 */
export function fillIn(text: string, where: string, given: Parameters<Block>[0]): string {
  return text.replaceAll(placeholder, (whole, inside: string) => {
    const [what = "", how = "plain"] = inside.split("|").map((part) => part.trim());
    if (what.startsWith("block ")) {
      const block = blocks[what.slice("block ".length).trim()];
      if (!block) throw new Error(`${where}: there is no ${whole}; docs/src/blocks/index.ts lists the blocks`);
      return block(given).trim();
    }
    const value = at(given.document, what);
    const show = shown[how];
    if (value === undefined) throw new Error(`${where}: the document has nothing at ${what}`);
    if (!show) throw new Error(`${where}: ${whole} wants one of ${Object.keys(shown).join(", ")}`);
    return show(value);
  });
}
