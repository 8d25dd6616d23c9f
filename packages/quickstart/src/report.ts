import type { Outcome } from "./outcome.ts";

const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", win32: 'start ""' };

/** The outcome for a person. */
export function report(outcome: Outcome, docs: string, platform: NodeJS.Platform): string {
  const { image } = outcome;
  const open = openers[platform] ?? "xdg-open";
  return `
Task      ${outcome.task_id} ${outcome.status}
Picture   ${image.path}, ${image.width} x ${image.height} ${image.format}, ${Math.ceil(image.bytes / 1024)} KiB
Credits   ${outcome.reserved_credits} reserved, ${outcome.final_credits} final; balance ${outcome.balance_before} before, ${outcome.balance_after} after

Open the picture:  ${open} "${image.path}"
Open the docs:     ${open} "${docs}"
`;
}
