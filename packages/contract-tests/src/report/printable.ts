const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** A text in one line, with control characters as JSON would have them: none of them steers a terminal. */
export const printable = (text: string): string =>
  text.replaceAll(
    /\p{Cc}/gu,
    (character) => named[character] ?? `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );

/** A text of at most so many characters, and a mark where it was longer. */
export const shortened = (text: string, limit: number): string =>
  text.length > limit ? `${text.slice(0, limit)}...` : text;
