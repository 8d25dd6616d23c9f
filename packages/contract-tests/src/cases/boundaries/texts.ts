import { brokenLinks, keepsText, links, oddTexts, textOf } from "../texts.ts";
import { wrong, type Boundary } from "./boundary.ts";

export const minLength: Boundary = ({ site, limit }) => {
  const least = Number(limit);
  return {
    inside: site.isUploaded ? [site.base] : [textOf(site.shape, least), textOf(site.shape, least, true)],
    outside: least > 0 ? wrong(textOf([], least - 1), textOf([], least - 1, true)) : [],
  };
};

export const maxLength: Boundary = ({ site, limit }) => {
  const most = Number(limit);
  return {
    inside: site.isUploaded ? [site.base] : [textOf(site.shape, most), textOf(site.shape, most, true)],
    outside: wrong(textOf(site.shape, most + 1), textOf(site.shape, most + 1, true)),
  };
};

export const pattern: Boundary = ({ site, part }) => {
  const own = [{ ...part, schema: { pattern: part.schema.pattern } }];
  const repeated = oddTexts.filter((text) => text !== "").map((text) => text.repeat(3));
  const texts = [...oddTexts, ...repeated];
  return {
    inside: site.isUploaded ? [site.base] : texts.filter((text) => keepsText(own, text)),
    outside: wrong(...texts.filter((text) => !keepsText(own, text))),
  };
};

/** Of the formats, requests have links alone. */
export const format: Boundary = ({ site, limit }) =>
  limit === "uri"
    ? { inside: site.isUploaded ? [site.base] : [site.base, ...links], outside: wrong(...brokenLinks) }
    : { inside: [site.base], outside: [] };
