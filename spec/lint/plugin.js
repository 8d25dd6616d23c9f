import { basis } from "./rules/basis.js";
import { described } from "./rules/described.js";
import { errorExamples } from "./rules/error-examples.js";
import { examplesValidate } from "./rules/examples-validate.js";
import { operationShape } from "./rules/operation-shape.js";
import { patternWords } from "./rules/pattern-words.js";

/** The rules of this repository for `redocly lint`, beside its strict recommended set. */
export default () => ({
  id: "rivya",
  rules: {
    oas3: {
      basis,
      described,
      "error-examples": errorExamples,
      "examples-validate": examplesValidate,
      "operation-shape": operationShape,
      "pattern-words": patternWords,
    },
  },
});
