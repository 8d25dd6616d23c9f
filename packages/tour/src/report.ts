import type { Taken } from "./step.ts";
import type { Tour } from "./tour.ts";

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;

export const stepLine = ({ line, milliseconds }: Taken, number: number): string =>
  `${seconds(milliseconds)}  ${number}  ${line}`;

/** What stands beneath the steps: the time of all, and what one of them found, in full. */
export const ending = ({ steps, milliseconds }: Tour): string =>
  [
    `${seconds(milliseconds)}     in all`,
    ...steps.flatMap(({ shown }) => (shown === undefined ? [] : ["", shown])),
  ].join("\n");
