import { inHindiSpelling } from "./hindi.ts";

// The scripts of India, from Devanagari to Malayalam: blocks of 128 places with the same letter at the same place.
// Without the two full stops, which stand for themselves.
const word = /[\u0900-\u0963\u0966-\u0d7f]+/g;

// What is not at the place of its like.
const odd: readonly (readonly [RegExp, string])[] = [
  [/\u0982/g, "\u0999\u09cd\u0997\u09cd"],
  [/\u09ce/g, "\u09a4\u09cd"],
  [/\u09f0/g, "\u09b0"],
  [/\u09f1/g, "\u09b5"],
  [/\u0a70/g, "\u0a02"],
  [/\u0a71(.)/g, "$1\u0a4d$1"], // The addak doubles what follows.
  [/\u0a38\u0a3c/g, "\u0a36"],
  [/\u0d7a/g, "\u0d23\u0d4d"],
  [/\u0d7b/g, "\u0d28\u0d4d"],
  [/\u0d7c/g, "\u0d30\u0d4d"],
  [/\u0d7d/g, "\u0d32\u0d4d"],
  [/\u0d7e/g, "\u0d33\u0d4d"],
  [/\u0d7f/g, "\u0d15\u0d4d"],
];

// What reads as something else in Hindi, or has no letters in IAST.
const simpler: readonly (readonly [RegExp, string])[] = [
  // NFC takes the letters with a dot apart. These five have a sound of their own in Latin letters.
  [/क\u093c/g, "\u0958"],
  [/ख\u093c/g, "\u0959"],
  [/ग\u093c/g, "\u095a"],
  [/ज\u093c/g, "\u095b"],
  [/फ\u093c/g, "\u095e"],
  [/\u093c/g, ""],
  [/ँ/g, "ं"],
  [/ज्ञ/g, "ग्य"],
  [/ऋ/g, "रि"],
  [/ृ/g, "्रि"],
  [/[ॲऎ]/g, "ए"],
  [/[ऑऒ]/g, "ओ"],
  [/[ॅॆ]/g, "े"],
  [/[ॉॊ]/g, "ो"],
  [/ॐ/g, "ओम्"],
];

const changed = (text: string, changes: typeof odd) =>
  changes.reduce((all, [from, to]) => all.replaceAll(from, to), text);

const asDevanagari = (text: string): string =>
  changed(text, odd).replaceAll(/./g, (letter) => String.fromCharCode(0x0900 + (letter.charCodeAt(0) & 0x7f)));

// Devanagari, Bengali, Gurmukhi and Gujarati write vowels that nobody says; the south does not.
const northern = /^[\u0900-\u0aff]/;

/** Spells the words of India in Latin letters. @param toIast Transliterates Devanagari into IAST. */
export const romaniseIndic = (text: string, toIast: (devanagari: string) => string): string =>
  text.replaceAll(word, (found) =>
    inHindiSpelling(toIast(changed(asDevanagari(found), simpler)), northern.test(found)),
  );
