/** @import { Rule } from "../types.ts" */

/**
 * `x-rivya-words` says a pattern in words: what follows "must" in a sentence, where the pattern is not kept.
 *
 * @type {Rule}
 */
export const patternWords = () => ({
  Schema(schema, ctx) {
    const words = schema["x-rivya-words"];
    if (words === undefined) return;
    const location = ctx.location.child("x-rivya-words");
    if (typeof words !== "string" || !/^[a-z][^\n]*[^\s.]$/.test(words)) {
      const message = 'x-rivya-words must follow "must" in a sentence: one line, a small letter first, no full stop.';
      ctx.report({ message, location });
    }
    if (schema.pattern === undefined) {
      ctx.report({ message: "x-rivya-words says a pattern in words, and there is none beside it.", location });
    }
  },
});
