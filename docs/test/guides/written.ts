import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fences } from "@rivya/test-kit/snippets";

const content = fileURLToPath(new URL("../../src/content", import.meta.url));

export interface Sample {
  readonly name: string;
  readonly page: string;
  readonly language: string;
  readonly runs: boolean;
  /** The file that it is said to stand in, or "". */
  readonly title: string;
  readonly text: string;
}

/** Every page that people wrote, in all languages: guides, and what stands under each error code. */
export const pages: readonly string[] = globSync("**/*.md", { cwd: content }).toSorted();

export const read = (page: string): string => readFileSync(`${content}/${page}`, "utf8");

/** Every block of code of these pages. */
export const samples: readonly Sample[] = pages.flatMap((page) =>
  fences(read(page)).map(({ words: [language = "", ...words], text }, at) => {
    const title = words.map((word) => /^title="(.*)"$/.exec(word)?.[1]).find(Boolean) ?? "";
    return { name: `${page}, block ${at + 1}`, page, language, runs: words[0] === "run", title, text };
  }),
);
