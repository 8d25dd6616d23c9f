const words: Readonly<Record<string, string>> = {
  title: "title",
  summary: "summary",
  description: "description",
  externalDocs: "links to further documentation",
  example: "example",
  examples: "examples",
  tags: "tags",
  $comment: "comment",
  "x-rivya-basis": "basis",
  "x-rivya-decided": "basis",
  "x-rivya-status-basis": "basis",
  "x-rivya-words": "wording of its error",
};

/** Whether a keyword is written for people alone. */
export const isProse = (keyword: string): boolean => Object.hasOwn(words, keyword);

/** What such a keyword holds, in the words of a changelog. */
export const proseName = (keyword: string): string => words[keyword]!;
