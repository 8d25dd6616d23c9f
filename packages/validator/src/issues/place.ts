import { isWord } from "./quote.ts";
import { secret, show } from "./received.ts";

/** Where a walk stands, and what is told of it: the whole value, or a member or an item of another place. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly pointer: string;
  /** The place as a reader writes it: `params.referenceMediaItems[0].kind`; the whole value is `""`. */
  readonly subject: string;
  readonly isSecret: boolean;
}

export const root: Place = { path: [], pointer: "", subject: "", isSecret: false };

/** Members by such names, or longer ones, are not repeated. An idempotency key opens nothing: who sent a wrong one may see it. */
const secretName = /key(?<!cy-key)|toke|auth|pass|pwd|[/_-]pin|acces|secre|crede|signa|beare|cook|sess/i;

export function within(parent: Place, step: string | number): Place {
  const { path, subject } = parent;
  const name = `${step}`;
  const isPlain = isWord(name) && !secret.test(name);
  const pointer = `${parent.pointer}/${isPlain ? name : name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
  return {
    path: [...path, step],
    pointer,
    subject: subject + (isPlain ? (subject && ".") + name : `[${show(step)}]`),
    isSecret: secretName.test(pointer),
  };
}
