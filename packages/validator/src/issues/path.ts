type Path = readonly (string | number)[];

const secret = /key|token|authorization|password|secret/i;

export const toPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");

/** The place as a reader writes it: `params.referenceMediaItems[0].kind`; the whole value is "the body". */
export const toSubject = (path: Path): string =>
  path
    .map((step) => (/^[a-z_$][\w$]{0,40}$/i.test(String(step)) ? `.${step}` : `[${shorten(JSON.stringify(step))}]`))
    .join("")
    .replace(/^\./, "") || "the body";

export const shorten = (text: string): string => (text.length > 42 ? `${text.slice(0, 40)}…` : text);

/** Whether a member by this name may hold something that must not be repeated. */
export const mayBeSecret = (path: Path): boolean => path.some((step) => secret.test(String(step)));
