import type { Document } from "./types.ts";

const flag = "x-rivya-untranslated";
const members = new Set(["description", "rule"]);

// Beside each such text: a sentence would be longer than most of them.
const inEnglish = (text: string) => `<span lang="en">${text.trim()}</span> (अंग्रेज़ी में)`;

function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  const isEnglish = flag in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      isEnglish && members.has(key) && typeof one === "string" ? inEnglish(one) : marked(one),
    ]),
  );
}

/** The document in Hindi, with a mark beside each text that is still English. */
export const withMarks = (document: Document): Document => marked(document) as Document;
