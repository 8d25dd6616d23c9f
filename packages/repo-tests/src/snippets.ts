import { readText } from "./repository.ts";

export interface Snippet {
  readonly name: string;
  readonly text: string;
}

/** The code of a Markdown file in one language, block by block. */
export const snippets = (document: string, language = "ts"): Snippet[] =>
  [...readText(document).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map((match, at) => ({
    name: `${document}, ${at + 1}`,
    text: match[1]!,
  }));
