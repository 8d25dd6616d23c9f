import { readText } from "./repository.ts";

export interface Snippet {
  readonly name: string;
  readonly text: string;
}

/** The TypeScript of a Markdown file, block by block. */
export const snippets = (document: string): Snippet[] =>
  [...readText(document).matchAll(/^```ts\n(.*?)^```/gms)].map((match, at) => ({
    name: `${document}, ${at + 1}`,
    text: match[1]!,
  }));
