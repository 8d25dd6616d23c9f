import { stringify } from "yaml";
import { overlayPath } from "./overlay.ts";
import { pathOf, pointerOf, type Text } from "./texts.ts";

/** What is wrong with the translation of one text, in words that say what to do. */
export type Fault = string;

const quoted = (text: string) => JSON.stringify(text.trim());

const action = ({ at, member, text }: Text, hindi: string): string => {
  const entry = { target: pathOf(at), "x-rivya-of": { [member]: text.trim() }, update: { [member]: hindi } };
  return stringify([entry], { lineWidth: 0 }).trimEnd().replaceAll(/^/gm, "      ");
};

const place = ({ at, member }: Text) => `${pointerOf(at)}/${member}`;

export const missing = (
  text: Text,
): Fault => `${place(text)} is not in Hindi. Add this to the actions, with the Hindi in update:
${action(text, "…")}`;

export const stale = (text: Text, was: string): Fault => `${place(text)} says something else by now.
    English when it was translated: ${quoted(was)}
    English now: ${quoted(text.text)}
    Translate it anew, and put the new English into x-rivya-of.`;

export const aimless = (target: string, member: string): Fault =>
  `${target}: the document has no ${member} there. Take the action away, or mend its target.`;

/** All faults as one text; "" when there is none. */
export const told = (faults: readonly Fault[]): string =>
  faults.length === 0
    ? ""
    : `${overlayPath} is not what the document says now:\n${faults.map((fault) => `  ${fault}`).join("\n")}`;
