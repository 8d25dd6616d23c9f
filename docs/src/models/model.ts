import type { Model } from "@rivya/openapi";
import type { Output } from "@rivya/openapi/catalogue";
import { at } from "../document/pointer.ts";
import type { Basis, Document, Json } from "../document/types.ts";

export interface Property {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly default?: Json;
  readonly const?: Json;
  readonly enum?: readonly Json[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly items?: { readonly $ref?: string; readonly oneOf?: readonly { readonly $ref: string }[] };
  readonly properties?: Readonly<Record<string, Property>>;
}

/** A model as the bundle has it: its request schema and its catalogue entry. */
export interface ModelPart {
  readonly listing: Model;
  readonly outputs: readonly Output[];
  readonly basis: Basis;
  readonly description: string;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
  /** The minimal request, and the one with a reference where the model takes any. */
  readonly examples: readonly Json[];
}

interface ModelSchema extends Omit<ModelPart, "listing" | "outputs" | "basis"> {
  readonly "x-rivya-basis": Basis;
  readonly "x-rivya-catalogue": Pick<ModelPart, "listing" | "outputs">;
}

/** The models in the order of the document. */
export function models(document: Document): ModelPart[] {
  const union = document.components.schemas["CreateTaskRequest"]!["oneOf"] as readonly { readonly $ref: string }[];
  return union.map(({ $ref }) => {
    const schema = at(document, $ref.slice(1)) as unknown as ModelSchema;
    return { ...schema, ...schema["x-rivya-catalogue"], basis: schema["x-rivya-basis"] };
  });
}
