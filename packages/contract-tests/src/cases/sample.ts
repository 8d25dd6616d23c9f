import type { ContractDocument } from "../document/contract-document.ts";
import type { Placed } from "../document/schema.ts";
import { choicesOf, itemSchemas, mainType, memberSchemas, numbersOf, requiredOf } from "./facets.ts";
import { keepsNumber } from "./numbers.ts";
import { shapesOf, type Shape } from "./parts.ts";
import { keepsText, oddTexts, textOf } from "./texts.ts";
import { uploadedMember } from "./uploaded-member.ts";

const examplesOf = (shape: Shape): unknown[] =>
  shape.flatMap(({ schema }) => [...(Array.isArray(schema.examples) ? (schema.examples as unknown[]) : [])]);

function textLike(shape: Shape): string {
  const least = Math.max(0, ...numbersOf(shape, "minLength"));
  const texts = [...examplesOf(shape), ...oddTexts, textOf(shape, least)].filter((one) => typeof one === "string");
  return texts.find((text) => keepsText(shape, text)) ?? textOf(shape, least);
}

function numberLike(shape: Shape): number {
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
  const near = bounds.flatMap((keyword) => numbersOf(shape, keyword)).flatMap((bound) => [bound, bound + 1, bound - 1]);
  const numbers = [...examplesOf(shape), 1, 0, ...near].filter((one) => typeof one === "number");
  return numbers.find((number) => keepsNumber(shape, number)) ?? 1;
}

// Where no choice has the type that is asked for, the nearest to a right value is a choice.
const untyped = (shape: Shape): Shape =>
  shape.map((part) => ({ ...part, schema: { ...part.schema, type: undefined } }));

/** The smallest value of a shape: members that are required, items that must be there. */
export function sample(document: ContractDocument, shape: Shape): unknown {
  const choices = choicesOf(shape);
  if (choices) return choices.length > 0 ? choices[0] : choicesOf(untyped(shape))?.[0];
  switch (mainType(shape)) {
    case "object":
      return Object.fromEntries(requiredOf(shape).map((name) => [name, sampleMember(document, shape, name)]));
    case "array":
      return Array.from({ length: Math.max(0, ...numbersOf(shape, "minItems")) }, () =>
        sampleOf(document, itemSchemas(shape)),
      );
    case "integer":
    case "number":
      return numberLike(shape);
    case "boolean":
      return true;
    case "null":
      return null;
    default:
      return textLike(shape);
  }
}

/** The smallest value for which all of these schemas stand. */
export const sampleOf = (document: ContractDocument, schemas: readonly Placed[]): unknown =>
  sample(document, shapesOf(document, schemas)[0] ?? []);

/** The smallest value of a member. */
export const sampleMember = (document: ContractDocument, shape: Shape, name: string): unknown =>
  uploadedMember(shape, name) ?? sampleOf(document, memberSchemas(shape, name));
