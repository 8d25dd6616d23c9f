import { runContract, type ContractOptions } from "../../src/index.ts";
import { Teller } from "../../src/report/told.ts";
import { inProcess } from "../../src/target/mock.ts";
import { usage } from "../../src/usage.ts";
import { faults, type Fault } from "./faults.ts";

// What is different each time.
const steady = (text: string): string =>
  text
    .replaceAll(/\b(task|file|req)_[0-9A-Za-z]{20,}/g, "$1_...")
    .replaceAll(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, "...");

async function failing(check: string, { wrap, ...choice }: Fault): Promise<string> {
  const target = await inProcess({ wrap });
  const options: ContractOptions = { ...choice, target, checks: [check], bail: true };
  const { outcomes } = await runContract(options);
  await target.close();
  const broken = outcomes.at(-1);
  if (broken?.result !== "broke") throw new Error(`the check ${check} did not find its fault`);
  return steady(new Teller().lines(broken));
}

/** What the README shows, by the heading that it stands under. */
export async function blocks(): Promise<ReadonlyMap<string, string>> {
  const found = new Map([["As a command", usage()]]);
  for (const [check, fault] of Object.entries(faults)) found.set(check, await failing(check, fault));
  return found;
}

const block = (heading: string): RegExp =>
  new RegExp(`(^#+ ${heading}\\n(?:(?!^#).*\\n)*?\`\`\`text\\n)([^]*?)(\\n\`\`\`\\n)`, "m");

/** The text of the first `text` block under a heading; undefined where there is none. */
export const blockIn = (readme: string, heading: string): string | undefined => block(heading).exec(readme)?.[2];

/** The same README with another text there. */
export const withBlock = (readme: string, heading: string, text: string): string =>
  readme.replace(block(heading), (_, before: string, __, after: string) => before + text + after);
