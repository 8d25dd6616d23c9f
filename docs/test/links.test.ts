import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadDocument } from "../src/document/load.ts";
import { places } from "../src/reference/links.ts";
import { dist } from "../src/browser/serve.ts";
import { ownPages, pages, readPage } from "./site.ts";

const files = new Set(globSync("**/*", { cwd: dist }).map((path) => `/${path}`));
const known = places(await loadDocument("en"));

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
const unescaped = (text: string) => text.replaceAll("&#38;", "&").replaceAll("&amp;", "&");
const linksOf = (html: string) => found(html, /\s(?:href|src)="([^"]*)"/g).map(unescaped);
const ids = new Map<string, Set<string>>();

async function idsOf(path: string): Promise<Set<string>> {
  const own = ids.get(path) ?? new Set(found(await readPage(path), /\sid="([^"]*)"/g));
  ids.set(path, own);
  return own;
}

/** Why a link leads nowhere; null: it leads somewhere. */
async function dead(link: string, from: string): Promise<string | null> {
  if (/^(?:mailto|data|blob):/.test(link)) return null;
  const { origin, pathname, hash } = new URL(link, `http://site${from}`);
  if (origin !== "http://site") return null;
  const path = decodeURIComponent(pathname);
  if (!files.has(path.endsWith("/") ? `${path}index.html` : path)) return `${from}: there is no ${path}`;
  const anchor = decodeURIComponent(hash.slice(1));
  if (anchor === "" || anchor === "_top" || path.startsWith("/playground/")) return null;
  const exists = path.endsWith("/reference/") ? Object.hasOwn(known, anchor) : (await idsOf(path)).has(anchor);
  return exists ? null : `${from}: ${path} has no #${anchor}`;
}

const deadOf = async (links: readonly string[], from: string) =>
  (await Promise.all([...new Set(links)].map((link) => dead(link, from)))).filter((one) => one !== null);

test.each([...ownPages, "/404.html"])("every link and anchor of %s leads somewhere", async (path) => {
  expect(await deadOf(linksOf(await readPage(path)), path)).toEqual([]);
});

test("every link of the reference's bar and descriptions leads somewhere", async () => {
  for (const path of pages.filter((one) => one.endsWith("/reference/"))) {
    const html = await readPage(path);
    const bar = linksOf(/<nav class="rivya-bar".*?<\/nav>/s.exec(html)![0]);
    const inDescriptions = found(html, /\]\((\.\.\/[^)]*)\)/g);
    expect(inDescriptions.length).toBeGreaterThan(50);
    expect(await deadOf([...bar, ...inDescriptions], path)).toEqual([]);
  }
});

test("every page has its Markdown, and the links in it lead somewhere", async () => {
  for (const path of ownPages) {
    const twin = found(await readPage(path), /<link rel="alternate" type="text\/markdown"[^>]* href="([^"]*)"/g);
    expect(twin, path).toHaveLength(1);
    const text = await readFile(join(dist, twin[0]!), "utf8");
    expect(text.startsWith("# "), path).toBe(true);
    expect(await deadOf(found(text, /\]\(([^)\s]*)\)/g), twin[0]!)).toEqual([]);
  }
});

test("llms.txt lists the Markdown of every English page", async () => {
  const text = await readFile(join(dist, "llms.txt"), "utf8");
  expect(await deadOf(found(text, /\]\(([^)\s]*)\)/g), "/llms.txt")).toEqual([]);
  const english = ownPages.filter((path) => path !== "/" && !path.startsWith("/hi/"));
  expect(english.filter((path) => !text.includes(`(${path}index.md)`))).toEqual([]);
});

test("each page has a title, in which nothing is said twice", async () => {
  for (const path of [...ownPages, "/reference/", "/hi/reference/"]) {
    const [title] = found(await readPage(path), /<title>([^<]*)<\/title>/g);
    const parts = title!.split(" | ");
    expect(parts.length, path).toBe(2);
    expect(new Set(parts).size, `${path}: ${title}`).toBe(2);
  }
});

test("each page names itself in the other language", async () => {
  for (const path of [...ownPages, "/reference/", "/hi/reference/"]) {
    const english = path.replace(/^\/hi\//, "/");
    const alternates = [
      ...(await readPage(path)).matchAll(/<link rel="alternate" hreflang="([\w-]*)" href="([^"]*)"/g),
    ];
    const led = alternates.map(([, language, href]) => `${language} ${new URL(href!, `http://site${path}`).pathname}`);
    expect(led, path).toEqual(expect.arrayContaining([`en ${english}`, `hi /hi${english}`]));
  }
});
