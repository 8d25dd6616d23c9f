/** Where a walk stands, and what is told of it: the whole value, or a member or an item of another place. */
export interface Place {
  readonly parent?: Place;
  readonly path: readonly (string | number)[];
  readonly pointer: string;
  /** The place as a reader writes it: `params.referenceMediaItems[0].kind`; the whole value is `""`. */
  readonly subject: string;
  /** Whether a member by this name may hold something that must not be repeated. */
  readonly isSecret?: boolean;
}

export const root: Place = { path: [], pointer: "", subject: "" };

/** At most 42 characters, as much as a sentence can take. */
export const shorten = (text: string): string => (text.length > 42 ? `${text.slice(0, 40)}…` : text);

/** Whether a text can stand in a sentence as it is. */
export const isWord = (text: string): boolean => /^[a-z_$][\w$]{0,39}$/i.test(text);

export function within(parent: Place, step: string | number): Place {
  const { path, subject } = parent;
  const name = String(step);
  const isPlain = isWord(name);
  const pointer = `${parent.pointer}/${isPlain ? name : name.replace(/~/g, "~0").replace(/\//g, "~1")}`;
  return {
    parent,
    path: [...path, step],
    pointer,
    subject: subject + (isPlain ? (subject && ".") + name : `[${shorten(JSON.stringify(step))}]`),
    isSecret: /key|token|auth|password|secret/i.test(pointer),
  };
}
