import type { Schema } from "../document.ts";

/** One file of `spec/models/`: the schema of what is special about the model, and its catalogue facts. */
export interface ModelFile {
  readonly title: string;
  readonly description: string;
  readonly "x-rivya-hi"?: string;
  readonly "x-rivya-basis": string;
  readonly required?: readonly string[];
  readonly properties: { readonly prompt?: Schema; readonly params?: ParamsSchema };
  readonly "x-rivya-model": ModelFacts;
}

export interface ParamsSchema extends Schema {
  readonly required?: readonly string[];
  readonly properties: Record<string, Schema>;
}

export interface ModelFacts {
  readonly display_name: string;
  readonly category: string;
  readonly base_credits: number;
  readonly billing_type: string;
  readonly api_status: string;
  readonly notices?: readonly string[];
  readonly notices_hi?: readonly string[];
  readonly reference_rule?: string;
  readonly reference_rule_hi?: string;
  readonly reference_limits?: Record<string, ReferenceLimit>;
  readonly outputs: readonly Output[];
  readonly examples: Record<string, Record<string, unknown>>;
}

export interface ReferenceLimit {
  readonly max_bytes: number;
  readonly mime_types: readonly string[];
}

/** What comes out when the parameters have these values: a pixel size or a MIME type. */
export interface Output {
  readonly when: Record<string, string>;
  readonly width?: number;
  readonly height?: number;
  readonly mime_type?: string;
}

export interface Model {
  /** The file's name without its ending, and the value of `model` in a request. */
  readonly id: string;
  readonly file: ModelFile;
}

/** The member of `params` that holds reference media; the same for every model. */
export const referenceKey = "referenceMediaItems";

/** `qwen-image` becomes `QwenImage`, and `4o-image`, which could begin no name, `Model4oImage`. */
export function pascalCase(id: string): string {
  const words = id.split(/[^a-zA-Z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return words.join("").replace(/^(?=\d)/, "Model");
}

/** Each parameter but the reference media, with its schema. */
export const paramEntries = (model: Model): [string, Schema][] =>
  Object.entries(model.file.properties.params?.properties ?? {}).filter(([key]) => key !== referenceKey);
