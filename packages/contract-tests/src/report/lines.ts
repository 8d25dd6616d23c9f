import type { Failure, Outcome } from "./outcome.ts";

const words = { held: "held ", broke: "BROKE", skipped: "skip " } as const;

/** A case in one line. */
export const outcomeLine = ({ result, check, operationId, title, reason }: Outcome): string =>
  `${words[result]}  ${check}  ${operationId ?? "-"}  ${title}${reason === undefined ? "" : `: ${reason}`}`;

const indented = (text: string, by: string): string =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `${by}${line}`))
    .join("\n");

const place = ({ keyword, pointer }: Failure): string =>
  [keyword, pointer && `at ${pointer}`].filter(Boolean).join(" ") || "the answer";

/** What broke, with its reproduction. */
export function failureLines(failure: Failure): string {
  const { check, operation, expected, received, replay, curl, typescript } = failure;
  return [
    `  broken     ${place(failure)} (${check}${operation === null ? "" : `, ${operation}`})`,
    `  expected   ${expected}`,
    `  received   ${received}`,
    ...(failure.basis === "decided" ? ["  basis      decided: an assumption that the service may refute"] : []),
    `  again      ${replay}`,
    ...(curl === undefined ? [] : ["  by curl", indented(curl, "    ")]),
    ...(typescript === undefined ? [] : ["  by the client", indented(typescript, "    ")]),
  ].join("\n");
}

/** Two failures of the same signature have most likely one cause. */
export const signature = ({ check, operation, keyword, pointer, expected }: Failure): string =>
  JSON.stringify([check, operation, keyword, pointer, expected]);
