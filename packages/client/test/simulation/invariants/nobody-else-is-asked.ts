import type { Invariant } from "./invariant.ts";

/** No request goes to an origin that nobody has named, wherever a redirect leads. */
export const nobodyElseIsAsked: Invariant = ({ exchanges }) => {
  const astray = exchanges.find(({ operation }) => operation === "elsewhere");
  return astray && { what: `${astray.call} asks another origin`, line: astray.line };
};
