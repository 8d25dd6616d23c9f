import { isObject } from "../../document/schema.ts";
import { memberNames, requiredOf } from "../facets.ts";
import { sampleMember } from "../sample.ts";
import { uploadedMember } from "../uploaded-member.ts";
import type { Boundary, Spot } from "./boundary.ts";

const full = ({ document, site }: Spot): Record<string, unknown> => ({
  ...Object.fromEntries(memberNames(site.shape).map((name) => [name, sampleMember(document, site.shape, name)])),
  ...(site.base as object),
});

const isMimeType = (value: unknown): boolean => typeof value === "string" && /^\w+\/[\w.+-]+$/.test(value);

/** Nothing but what is required, and that with one member less. */
export const required: Boundary = ({ site, limit }) => {
  const { base } = site;
  const without = (member: string): unknown =>
    Object.fromEntries(Object.entries(base as object).filter(([name]) => name !== member));
  return {
    inside: [base],
    outside: (limit as string[]).map((member) => ({ value: without(member), member })),
  };
};

/** Every member that there is, and one that there is not. */
export const closed: Boundary = (spot) => {
  const { site, part, vocabulary, limit } = spot;
  if (limit !== false) return { inside: [], outside: [] };
  const known = memberNames(site.shape);
  const mimeTypes = vocabulary.options.filter(isMimeType);
  const words = [...vocabulary.members].flatMap(([member, told]) => {
    const uploaded = uploadedMember(site.shape, member);
    // Of all types one is right wherever the member is known.
    const values = told.some(isMimeType) ? mimeTypes : told;
    return (uploaded === undefined ? values : [uploaded]).map((value) => ({ member, value }));
  });
  const unknown = [...words, ...["unknown", "Model", "a/b~c"].map((member) => ({ member, value: "x" }))].filter(
    // It looks at the members that stand beside it, not at those of other schemas for the same value.
    ({ member }) => !isObject(part.schema.properties) || !Object.hasOwn(part.schema.properties, member),
  );
  return {
    inside: [full(spot), ...known.map((name) => only(spot, name))],
    outside: unknown.map(({ member, value }) => ({ value: { ...(site.base as object), [member]: value }, member })),
  };
};

const only = (spot: Spot, name: string): unknown =>
  Object.fromEntries(
    Object.entries(full(spot)).filter(([member]) => member === name || requiredOf(spot.site.shape).includes(member)),
  );
