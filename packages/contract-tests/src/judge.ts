import { operations as validators } from "@rivya/validator/operations";
import { requiredHeaders, resolve } from "./document.ts";
import type { Case } from "./cases/case.ts";

type BodyValidators = Record<
  string,
  {
    responses: Record<
      string,
      { validate(value: unknown): { ok: true } | { ok: false; issues: readonly { message: string }[] } } | null
    >;
  }
>;

/** An answer, with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}

/** What an answer breaks of what the document promises; nothing when it holds. */
export function judge({ operation, status }: Case, answer: Answer): string[] {
  const response = operation.responses[answer.status];
  if (answer.status !== status) {
    const documented = response ? "" : ", which the document does not know here";
    return [
      `status ${status} expected; received ${answer.status}${documented}: ${JSON.stringify(answer.body).slice(0, 300)}`,
    ];
  }
  const missing = requiredHeaders(response!)
    .filter((name) => !answer.headers.has(name))
    .map((name) => `header ${name} is missing`);
  const wrongType = Object.keys(resolve(response!).content ?? {})
    .filter((type) => !answer.headers.get("content-type")?.startsWith(type))
    .map((type) => `content type ${type} expected; received ${answer.headers.get("content-type") ?? "none"}`);
  const validator = (validators as BodyValidators)[operation.operationId]?.responses[answer.status];
  const result = validator?.validate(answer.body) ?? { ok: true };
  return [...missing, ...wrongType, ...(result.ok ? [] : result.issues.map((issue) => issue.message))];
}
