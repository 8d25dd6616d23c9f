import { romaniseIndic } from "./indic.ts";

// Its types are those of an ES module, and it is none: what they call its default is the default of that.
interface Sanscript {
  t(text: string, from: string, to: string): string;
}

// They only choose between forms of one letter.
const joiners = /(?<=[\u0900-\u0d7f])[\u200c\u200d]/g;

// Each Chinese letter is a syllable, and nobody can read a line of them in one piece.
const besideHan = /(?<=[\p{Script=Han}，。、；：！？])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=\p{Script=Han})/gu;

/** Text of any script in the letters of ASCII, as one line: `लाल पतंग` becomes `laal patang`, an emoji its name. */
export async function romanise(text: string): Promise<string> {
  const line = text
    .replaceAll(joiners, "")
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim();
  if (/^[ -~]*$/.test(line)) return line;
  // Large tables that most prompts do not need.
  const [{ default: anyAscii }, indicLetters] = await Promise.all([
    import("any-ascii"),
    import("@indic-transliteration/sanscript"),
  ]);
  const sanscript = indicLetters.default as unknown as Sanscript;
  const spaced = line.normalize("NFC").replaceAll(besideHan, " ");
  return anyAscii(romaniseIndic(spaced, (word) => sanscript.t(word, "devanagari", "iast")))
    .replaceAll(/[^ -~]/g, "")
    .replaceAll(/ +/g, " ")
    .trim();
}
