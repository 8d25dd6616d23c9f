type Path = readonly (string | number)[];

export const toPointer = (path: Path): string => {
  let pointer = "";
  for (const step of path) {
    pointer += `/${/[~/]/.test(step as string) ? String(step).replace(/~/g, "~0").replace(/\//g, "~1") : step}`;
  }
  return pointer;
};

/** At most 42 characters, as much as a sentence can take. */
export const shorten = (text: string): string => (text.length > 42 ? `${text.slice(0, 40)}…` : text);

/** The place as a reader writes it: `params.referenceMediaItems[0].kind`; the whole value is "the body". */
export const toSubject = (path: Path): string => {
  let subject = "";
  for (const step of path) {
    subject += /^[a-z_$][\w$]{0,40}$/i.test(step as string)
      ? (subject && ".") + step
      : `[${shorten(JSON.stringify(step))}]`;
  }
  return subject || "the body";
};

/** Whether a member by this name may hold something that must not be repeated. */
export const mayBeSecret = (path: Path): boolean => /key|token|auth|password|secret/.test(path.join().toLowerCase());
