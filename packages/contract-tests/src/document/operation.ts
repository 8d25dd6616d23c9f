import type { Placed } from "./schema.ts";

export interface NamedExample {
  readonly name: string;
  readonly value: unknown;
  /** Where in the document it stands. */
  readonly pointer: string;
}

/** One content type of a body. */
export interface Content extends Placed {
  readonly type: string;
  readonly examples: readonly NamedExample[];
}

export interface Parameter extends Placed {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
}

export interface RequestBody {
  readonly contents: readonly Content[];
  readonly required: boolean;
  /** `x-rivya-max-bytes`; null where the document names no limit. */
  readonly maxBytes: number | null;
}

export interface AnswerHeader extends Placed {
  readonly name: string;
  readonly required: boolean;
}

export interface Link {
  readonly name: string;
  readonly operationId: string;
  /** Runtime expressions such as `$response.body#/id`. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly requestBody: unknown;
}

/** What the document says about one status of an operation. */
export interface DocumentedAnswer {
  /** `202`, or a range such as `4XX`, or `default`. */
  readonly status: string;
  readonly pointer: string;
  /** `x-rivya-error-codes`: the codes that an error of this status may have. */
  readonly codes: readonly string[];
  readonly headers: readonly AnswerHeader[];
  readonly contents: readonly Content[];
  readonly links: readonly Link[];
}

export interface Operation {
  readonly operationId: string;
  /** In capitals. */
  readonly method: string;
  /** As the document writes it: `/api/v1/files/{fileId}`. */
  readonly path: string;
  readonly pointer: string;
  /** The scopes that a key needs; empty for a public operation. */
  readonly scopes: readonly string[];
  readonly isPublic: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | null;
  readonly answers: readonly DocumentedAnswer[];
}

/** What the document says about a status of an operation, by the number itself before a range and `default`. */
export const answerTo = ({ answers }: Operation, status: number): DocumentedAnswer | undefined =>
  [String(status), `${Math.floor(status / 100)}XX`, "default"]
    .map((name) => answers.find((answer) => answer.status.toUpperCase() === name.toUpperCase()))
    .find((answer) => answer !== undefined);

/** The status that an operation answers with when all went well. */
export const successOf = ({ answers }: Operation): number =>
  Number(answers.find(({ status }) => /^2\d\d$/.test(status))?.status ?? 200);

/** The content of a JSON body; undefined where the operation takes none. */
export const jsonContent = ({ body }: Operation): Content | undefined =>
  body?.contents.find(({ type }) => type === "application/json");

/** The content of a form; undefined where the operation takes none. */
export const formContent = ({ body }: Operation): Content | undefined =>
  body?.contents.find(({ type }) => type === "multipart/form-data");

export const parameterOf = ({ parameters }: Operation, name: string): Parameter | undefined =>
  parameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
