import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { fences } from "@rivya/test-kit/snippets";
import { loadDocument } from "../src/document/load.ts";
import { withMarks } from "../src/document/marked.ts";
import { en } from "../src/i18n/en.ts";
import { hi } from "../src/i18n/hi.ts";
import { models } from "../src/models/model.ts";
import { pages, read } from "./guides/written.ts";

const englishOf = (page: string) => page.replace(/(^|\/)hi\//, "$1");
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12);
const translates = (text: string) => /^(?:translates: "|<!-- translates )([0-9a-f]{12})/m.exec(text)?.[1];
const factsAndLinks = (text: string) => text.match(/\{\{.+?\}\}|\]\(\/[^)]*\)/g)?.toSorted();
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join();

const hindi = pages.filter((page) => englishOf(page) !== page);

test.each(hindi)("%s translates what the English page says now", (page) => {
  const now = hashOf(read(englishOf(page)));
  const cure = `${englishOf(page)} was changed: bring ${page} up to it, then write ${now} behind its "translates"`;
  expect(translates(read(page)), cure).toBe(now);
});

test.each(hindi)("%s has the same code, facts and links, in the same number", (page) => {
  const [own, english] = [read(page), read(englishOf(page))];
  expect(fences(own)).toEqual(fences(english));
  expect(factsAndLinks(own)).toEqual(factsAndLinks(english));
});

test("the first guides and every error are there in Hindi", () => {
  const errors = pages
    .filter((page) => /^errors\/\w+\.md$/.test(page))
    .map((page) => page.replace("errors/", "errors/hi/"));
  const guides = ["first-image", "reference-files", "waiting"].map((slug) => `docs/hi/guides/${slug}.md`);
  expect(hindi).toEqual(expect.arrayContaining(["docs/hi/errors.md", ...guides, ...errors]));
});

test("no Hindi text of our own pages wants a value that the English one does not give", () => {
  const odd = Object.entries(hi).filter(([key, text]) => blanks(text) !== blanks(en[key as keyof typeof en]));
  expect(odd).toEqual([]);
});

test("the seed's own words stand on the Hindi page of its model", async () => {
  const document = await loadDocument("hi");
  const model = models(document).find(({ listing }) => listing.id === "qwen-image");
  expect(model?.description).toContain("संदर्भ mode");
  expect(document.components.examples["QwenImageMinimal"]?.summary).toContain("न्यूनतम");
});

test("a text that is still English is marked as such, for readers and for what reads aloud", () => {
  const marked = withMarks({
    info: { description: "English.\n", "x-rivya-untranslated": true },
    tags: [{ description: "हिन्दी।" }],
  } as never);
  expect(marked.info.description).toBe('<span lang="en">English.</span> (अंग्रेज़ी में)');
  expect(marked.tags[0]?.description).toBe("हिन्दी।");
});
