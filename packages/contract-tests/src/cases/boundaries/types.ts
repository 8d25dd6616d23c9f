import { isOfTypes, itemSchemas, mainType, memberNames } from "../facets.ts";
import { sampleOf } from "../sample.ts";
import { oddTexts } from "../texts.ts";
import { wrong, type Boundary, type Spot } from "./boundary.ts";

/** One value of each JSON type. */
export const valuesOfEachType: readonly unknown[] = [null, true, 1, "1", [], {}];

// More than any list of a request may have.
const many = 20;

/** What a shape that says nothing else lets through. */
function free({ document, site }: Spot): unknown[] {
  const { shape, base, isUploaded } = site;
  if (isUploaded) return [base];
  switch (mainType(shape)) {
    case "string":
      return [base, ...oddTexts, "x".repeat(6000)];
    case "number":
    case "integer":
      return [base, 0, -1, 0.5, 1e6, 1e15, -1e15];
    case "array":
      return [base, [], Array.from({ length: many }, () => sampleOf(document, itemSchemas(shape)))];
    case "object":
      return [base, { ...(base as object), [[...memberNames(shape), "more"].join("_")]: "x" }];
    default:
      return [base];
  }
}

export const type: Boundary = (spot) => {
  const { site, limit } = spot;
  const types = Array.isArray(limit) ? limit.map(String) : [String(limit)];
  const others = [...valuesOfEachType, false, 0, [site.base], site.base];
  const fraction = types.includes("integer") && !types.includes("number") ? [0.5, Number(site.base) + 0.5] : [];
  const outside = others.filter((value) => !isOfTypes(types, value));
  const nothing = types.includes("null") ? [null] : [];
  return { inside: [...nothing, ...free(spot)], outside: wrong(...outside, ...fraction) };
};
