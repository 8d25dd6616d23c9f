import { rule } from "./rule.ts";
import type { Sound } from "./sound.ts";

const at = "#/components/schemas/Kite/properties/color/x-rivya-words";
const shape = 'x-rivya-words must follow "must" in a sentence: one line, a small letter first, no full stop.';

const color = (members: object) => (document: Sound) => {
  Object.assign(document.components.schemas.Kite.properties.color, members);
};

rule("rivya/pattern-words", {
  "words beside a pattern": { change: color({ pattern: "^r", "x-rivya-words": "begin with r" }), says: [] },
  "words without a pattern": {
    change: color({ "x-rivya-words": "begin with r" }),
    says: [`${at}: x-rivya-words says a pattern in words, and there is none beside it.`],
  },
  "words that are a sentence": {
    change: color({ pattern: "^r", "x-rivya-words": "Begins with r." }),
    says: [`${at}: ${shape}`],
  },
  "words that are no text": { change: color({ pattern: "^r", "x-rivya-words": 5 }), says: [`${at}: ${shape}`] },
});
