export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

export interface Reference {
  readonly $ref: string;
}

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value: Json;
}

export interface MediaType {
  readonly schema?: Json;
  readonly examples?: Readonly<Record<string, Example | Reference>>;
}

export interface Answer {
  readonly description: string;
  readonly "x-rivya-basis"?: Basis;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export type Basis = "seed" | "docs" | "decided";

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly [string];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
  readonly responses: Readonly<Record<string, Answer | Reference>>;
  readonly "x-rivya-basis": Basis;
  readonly "x-rivya-decided"?: string;
}

export interface ErrorCode {
  readonly description: string;
  readonly status: number;
  readonly retryable: boolean;
  readonly "x-rivya-basis": Basis;
  readonly "x-rivya-status-basis"?: Basis;
}

/** What the site reads of the bundle. */
export interface Document {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly examples: Readonly<Record<string, Example>>;
    readonly responses: Readonly<Record<string, Answer>>;
    readonly schemas: Readonly<Record<string, { readonly [member: string]: Json }>> & {
      readonly ErrorCode: { readonly "x-rivya-error-codes": Readonly<Record<string, ErrorCode>> };
    };
  };
}
