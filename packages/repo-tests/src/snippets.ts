import { fences } from "@rivya/test-kit/snippets";
import { readText } from "./repository.ts";

export { notPrinted, outputs } from "@rivya/test-kit/snippets";

export interface Snippet {
  readonly name: string;
  readonly text: string;
}

/** The code of a Markdown file in one language, block by block. */
export const snippets = (document: string, language = "ts"): Snippet[] =>
  fences(readText(document))
    .filter(({ words }) => words[0] === language)
    .map(({ text }, at) => ({ name: `${document}, ${at + 1}`, text }));
