const escape = (step: string | number) => String(step).replaceAll("~", "~0").replaceAll("/", "~1");

/** The JSON Pointer of a member. */
export const pointer = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${escape(step)}`).join("");

/** The same for people: `params.referenceMediaItems[0].url`. */
export const spoken = (...steps: readonly (string | number)[]): string =>
  steps.map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`)).join("");
