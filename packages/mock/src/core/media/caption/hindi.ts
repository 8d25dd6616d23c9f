const vowel = "(?:ai|au|[aāiīuūeo])";
const consonant = "(?:k͟h|[kgcjṭḍtdpb]h|[kgṅcjñṭḍṇtdnpbmyrlvśṣshqġzf])";
const sonorant = "[rlyvnṇm]";

// The vowel that every letter has is not spoken at the end of a word, unless it parts what nobody can: `mitra`.
const last = new RegExp(`(?<=${vowel}.*${consonant})(?<!(?!${sonorant})${consonant}${sonorant})a$`);
// Nor where its neighbours hold two consonants between them, from the end of the word on: `samajhna`.
const inner = new RegExp(`^(.*${vowel}${consonant})a(?=${consonant}${vowel})`);

function spoken(word: string): string {
  let text = word.replace(last, "");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(inner, "$1");
  }
  return text;
}

const vowels = new RegExp(vowel, "g");
const longI = new RegExp(`ī(?=${consonant})`, "g");

// No word is longer, and the patterns above take their time with what is.
const longest = 100;

/** Doubles long vowels where readers of Hindi do: `zameen`, `hoon`, `chaand`, but `panjabi`. */
const lengthened = (word: string): string =>
  word
    .replace(/^ā/, "aa")
    .replaceAll(/ā(?=.)/g, word.match(vowels)?.length === 1 ? "aa" : "a")
    .replaceAll(longI, "ee")
    .replaceAll(/ū(?=.)/g, "oo");

const sounds: readonly (readonly [RegExp, string])[] = [
  [/(.)h\1h/g, "$1$1h"],
  [/ġ/g, "gh"],
  [/eṃ$/g, "ein"],
  [/ṃ(?=[pbm])/g, "m"],
  [/ṃ/g, "n"],
  [/ch/g, "chh"],
  [/c(?!h)/g, "ch"],
  [/[śṣ]/g, "sh"],
];

/** A word of IAST as Hindi is written in Latin letters. @param leavesOut Whether vowels are written that nobody says. */
export const inHindiSpelling = (word: string, leavesOut: boolean): string =>
  sounds
    .reduce(
      (text, [from, to]) => text.replaceAll(from, to),
      leavesOut && word.length <= longest ? lengthened(spoken(word)) : word.replace(/ṃ$/, "m"),
    )
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
