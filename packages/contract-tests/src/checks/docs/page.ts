import { readFile } from "node:fs/promises";
import { join } from "node:path";

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, "");

/** The HTML of a page; undefined where the site has no such page. */
export const pageOf = (site: string, page: string): Promise<string | undefined> =>
  readFile(join(site, page), "utf8").catch(() => undefined);

export const hasAnchor = (html: string, anchor: string): boolean =>
  [...html.matchAll(/\sid=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].some(
    ([, double, single, bare]) => decoded(double ?? single ?? bare ?? "") === anchor,
  );

/**
 * Whether a code stands on a page: as text, however it is coloured, or as a string of JSON in a script, from which the
 * page shows it.
 */
export function shows(html: string, code: string): boolean {
  const text = decoded(html.replaceAll(/<[^>]*>/g, ""));
  if (withoutSpace(text).includes(withoutSpace(code))) return true;
  const json = JSON.stringify(code).slice(1, -1);
  return [json, json.replaceAll("<", String.raw`\u003c`)].some((one) => html.includes(one));
}
