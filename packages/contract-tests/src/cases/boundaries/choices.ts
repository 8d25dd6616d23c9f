import { tellingMembers } from "../facets.ts";
import { wrong, type Boundary, type Spot } from "./boundary.ts";

const near = (choice: string): string[] => [choice.toUpperCase(), ` ${choice}`, `${choice} `, choice.slice(0, -1)];

function choosing(choices: readonly unknown[], { site, vocabulary }: Spot) {
  const words = [...choices.flatMap((choice) => (typeof choice === "string" ? near(choice) : [])), ""];
  // A MIME type is no likely slip where none is asked for, nor anything else where one is.
  const isAlike = (option: string): boolean =>
    choices.some((choice) => typeof choice !== "string" || choice.includes("/") === option.includes("/"));
  const others = [...words, ...vocabulary.options.filter(isAlike)].filter(
    (word) => !choices.includes(word) && !site.ofOthers.includes(word),
  );
  return { inside: choices, outside: wrong(...others) };
}

/** Every choice, and what is nearly one or is one elsewhere. */
export const oneOfValues: Boundary = (spot) => choosing(spot.limit as unknown[], spot);

export const constant: Boundary = (spot) => choosing([spot.limit], spot);

/** One of several schemas: a right value for the one, and one that is for none. */
export const oneOfSchemas: Boundary = ({ site }) => {
  const { base, shape } = site;
  const [member] = tellingMembers(shape).keys();
  if (member === undefined) return { inside: [base], outside: wrong(null, true, 1, "1", [], {}) };
  const { [member]: _, ...rest } = base as Record<string, unknown>;
  return {
    inside: [base],
    outside: [
      { value: { ...rest, [member]: "no-such" }, member },
      { value: rest, member },
    ],
  };
};
