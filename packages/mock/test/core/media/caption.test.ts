import { describe, expect, it } from "vitest";
import { addCaption } from "../../../src/core/media/caption/caption.ts";
import { widthOf } from "../../../src/core/media/caption/glyph.ts";
import { romanise } from "../../../src/core/media/caption/romanise.ts";
import { wrap } from "../../../src/core/media/caption/wrap.ts";

describe("a prompt in the letters of ASCII", () => {
  it.each([
    ["A red kite", "A red kite"],
    ["लाल पतंग समुद्र के ऊपर", "laal patang samudra ke oopar"],
    ["लड़की पढ़ना फ़िल्म ज़मीन ख़ुशबू ग़ज़ल क़लम", "ladki padhna film zameen khushbu ghazal qalam"],
    ["हूँ चाँद हाँ नहीं में हिंदी संगीत", "hoon chaand haan nahin mein hindi sangeet"],
    ["अपना सरकार समझना बचपन मित्र बर्फ़ कृष्ण ज्ञान न", "apna sarkar samajhna bachpan mitra barf krishna gyaan na"],
    ["डॉक्टर ऑफ़िस अच्छा क्\u200dष १२", "doktar ofis achchha ksha 12"],
    ["ਪੰਜਾਬੀ ਬੱਚਾ ਸਿੱਖ ਸ਼ਹਿਰ", "panjabi bachcha sikkh shahir"],
    ["সবুজ বাংলা পাহাড়", "sabuj bangla pahad"],
    ["சிவப்பு பட்டம்", "chivappu pattam"],
    ["മലയാളം അവൻ", "malayalam avan"],
    ["红色的风筝，一只cat", "Hong Se De Feng Zheng, Yi Zhi cat"],
    ["東京タワー", "Dong Jing tawa"],
    ["Красный змей", "Krasnyy zmey"],
    ["Ölbild, groß", "Olbild, gross"],
    ["a 🪁 over the 🌊", "a :kite: over the :ocean:"],
    ["two\r\n\tlines\u200b and\u0000 more ", "two lines and more"],
    ["broken \ud800 half", "broken half"],
    ["", ""],
  ])("%j", async (prompt, ascii) => {
    expect(await romanise(prompt)).toBe(ascii);
  });

  it("is soon there, however long its words are", async () => {
    expect(await romanise("कमल".repeat(20_000))).toMatch(/^kamalakamala/);
  });

  it("is the same for letters in one piece and in parts", async () => {
    for (const prompt of ["लड़की फ़िल्म", "ਸ਼ਹਿਰ", "পাহাড়", "Ölbild"]) {
      expect(await romanise(prompt.normalize("NFD"))).toBe(await romanise(prompt.normalize("NFC")));
    }
    expect(await romanise("\u095c\u095d")).toBe(await romanise("\u0921\u093c\u0922\u093c"));
  });

  it("is nothing else, whatever is in it", async () => {
    for (let block = 0; block < 0x1_10; block += 1) {
      const letters = Array.from({ length: 256 }, (_, at) => String.fromCodePoint(block * 0x400 + at)).join(" ");
      expect(await romanise(letters)).toMatch(/^[ -~]*$/);
    }
  });
});

describe("lines", () => {
  const text = "A quick brown fox jumps over the lazy dog";

  it("are no wider than there is room, and break between words", () => {
    const lines = wrap(text, 300, 9);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(300);
  });

  it("are no more than there is room for: the last one says so", () => {
    const lines = wrap(text, 200, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\.\.\.$/);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(200);
  });

  it("break a word that is wider than all of them", () => {
    const lines = wrap("x".repeat(100), 200, 3);
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(200);
  });

  it("take a prompt of the greatest length, and one that just fits", () => {
    expect(wrap("word ".repeat(20_000), 1000, 3)).toHaveLength(3);
    expect(wrap("word word", widthOf("word word"), 3)).toEqual(["word word"]);
    expect(wrap("word word", widthOf("word word") - 1, 3)).toEqual(["word", "word"]);
  });

  it("of nothing are none", () => {
    expect(wrap("", 100, 3)).toEqual([]);
  });
});

const grey = (width: number, height: number) => ({
  width,
  height,
  data: new Uint8Array(width * height * 3).fill(120),
});

function written(prompt: string, width: number, height: number) {
  const raster = grey(width, height);
  addCaption(raster, { prompt, signature: "qwen-image  task_1" }, { left: 0, top: 0, width, height });
  return raster.data;
}

describe("a caption", () => {
  it.each([
    [512, 512],
    [576, 1024],
    [1920, 1080],
  ])("is white on dark, on the lower edge of %d x %d", (width, height) => {
    const data = written("A red kite over the sea", width, height);
    const middle = width * 3 * Math.floor(height * 0.8);
    const lower = new Set(data.subarray(middle));
    expect(new Set(data.subarray(0, middle))).toEqual(new Set([120]));
    expect(Math.max(...lower)).toBeGreaterThan(240);
    expect(Math.min(...lower)).toBeLessThan(60);
  });

  it("is another for another prompt, and does no harm where there is no room for it", () => {
    expect(written("one", 256, 256)).toEqual(written("one", 256, 256));
    expect(written("one", 256, 256)).not.toEqual(written("two", 256, 256));
    expect(written("one", 1, 1)).toHaveLength(3);
  });
});
