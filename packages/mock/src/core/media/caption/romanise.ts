// The scripts of India, from Devanagari to Malayalam: blocks of 128 places with the same letter at the same place.
// Without the two full stops, which stand for themselves.
const indic = /[\u0900-\u0963\u0966-\u0d7f]+/g;

// Its types are those of an ES module, and it is none: what they call its default is the default of that.
interface Sanscript {
  t(text: string, from: string, to: string): string;
}

const asDevanagari = (word: string): string =>
  word.replaceAll(/./g, (letter) => String.fromCharCode(0x0900 + (letter.charCodeAt(0) & 0x7f)));

/** Text of any script in the letters of ASCII, as one line: `लाल पतंग` becomes `lala patamga`, an emoji its name. */
export async function romanise(text: string): Promise<string> {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  if (/^[ -~]*$/.test(line)) return line;
  // Large tables that most prompts do not need.
  const [{ default: anyAscii }, indicLetters] = await Promise.all([
    import("any-ascii"),
    import("@indic-transliteration/sanscript"),
  ]);
  const sanscript = indicLetters.default as unknown as Sanscript;
  const latin = line
    .normalize("NFC")
    .replaceAll(indic, (word) => sanscript.t(asDevanagari(word), "devanagari", "iast"))
    .normalize("NFC");
  return anyAscii(latin)
    .replaceAll(/[^ -~]/g, "")
    .replaceAll(/ +/g, " ")
    .trim();
}
