import { complaintAbout } from "../compile.ts";
import { must, type Step } from "../step.ts";

const body = { model: "qwen-image", prompt: "A pier", params: { image_size: "sqare_hd" } };

interface Said {
  readonly validator: readonly string[];
  readonly mock: readonly string[];
  readonly client: readonly string[];
}

export const wrongOption: Step = {
  name: "wrong option",
  async take(place) {
    const text = JSON.stringify(body);
    const [said, compiler] = await Promise.all([
      place.program<Said>("wrong-option.ts", text),
      complaintAbout(place, "QwenImageRequest", text),
    ]);
    const [sentence] = said.validator;
    const all = [said.validator, said.mock, said.client].map((list) => list.join("\n"));
    must(sentence !== undefined && new Set(all).size === 1, "validator, mock and client say the same", said);
    must(compiler.includes("sqare_hd"), "the compiler names the wrong option", compiler);
    return { line: `a wrong option: validator, mock and client say ${sentence}; the compiler says ${compiler}` };
  },
};
