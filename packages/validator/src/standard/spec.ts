// The interfaces of Standard Schema and Standard JSON Schema, version 1 of each, as @standard-schema/spec 1.1 has them;
// its authors invite libraries to copy them. A test holds them against that package.

interface Types<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

export interface JsonSchemaOptions {
  /** `draft-2020-12`; for every other the converter throws a RangeError. */
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

export interface StandardProps<Input, Output = Input> {
  readonly version: 1;
  readonly vendor: "rivya";
  readonly types?: Types<Input, Output> | undefined;
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** The schema in words of JSON Schema, descriptions left out; both ways the same, for a value is never changed. */
  readonly jsonSchema: {
    readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
    readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
  };
}
