import type { Failure } from "@rivya/contract-tests";
import { must, type Step } from "../step.ts";

interface Tried {
  readonly describes: string;
  readonly failure: Failure | null;
}

export const plantedFault: Step = {
  name: "planted fault",
  async take({ program }) {
    const { describes, failure } = await program<Tried>("planted-fault.ts", "state", "refund-forgotten");
    must(failure?.check === "state", "the check of the state finds it", failure);
    const { curl, typescript, expected, received } = failure;
    must(curl !== undefined && typescript !== undefined, "it is printed with curl and TypeScript", failure);
    const story = /, after: (.*)$/.exec(received)?.[1]?.split(", ") ?? [];
    must(story.length > 0 && story.length <= 4, "the story is made small", received);
    return {
      line: `planted: ${describes}. Found, shrunk to ${story.length} steps, printed with curl and TypeScript`,
      shown: `expected ${expected}\nreceived ${received}\n\n${curl}\n\n${typescript.trimEnd()}`,
    };
  },
};
