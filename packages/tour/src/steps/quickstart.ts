import { must, type Step } from "../step.ts";

interface Outcome {
  readonly status: string;
  readonly image: { readonly width: number; readonly height: number; readonly format: string };
  readonly final_credits: number;
}

const mark = 'import("./scripts/bootstrap/install.mjs").then(({ keepStamp }) => keepStamp())';

export const quickstart: Step = {
  name: "quickstart",
  async take({ run }) {
    // The copy has the modules of the original, so nothing is left to install.
    await run("node", "--eval", mark);
    const said = await run("npm", "run", "--silent", "quickstart", "--", "--json");
    const { status, image, final_credits: credits } = JSON.parse(said) as Outcome;
    must(status === "succeeded", "the quickstart's task succeeds", status);
    const picture = `${image.width} x ${image.height} ${image.format}`;
    return { line: `the quickstart makes an image: ${picture} for ${credits} credits` };
  },
};
