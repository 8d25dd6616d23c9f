const escape = (step: string | number) => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

/** The JSON Pointer of a member. */
export const pointer = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${escape(step)}`).join("");

const isWord = (step: string | number) => /^[a-z_$][\w$]{0,39}$/i.test(String(step));

const shorten = (text: string) => (text.length > 42 ? `${text.slice(0, 40)}…` : text);

/**
 * The same for people, in the words of the validator, whose sentences stand beside these in one answer:
 * `params.referenceMediaItems[0].url`, `params["a b"]`.
 */
export const spoken = (...steps: readonly (string | number)[]): string =>
  steps
    .map((step, at) => (isWord(step) ? `${at === 0 ? "" : "."}${step}` : `[${shorten(JSON.stringify(step))}]`))
    .join("");
