import type { operations, paths } from "@rivya/openapi";

// `BodyInit` has no name in the types of Node.
export type Body = NonNullable<RequestInit["body"]>;

/** One call, before it becomes requests. */
export interface Outgoing<Operation extends keyof operations = keyof operations> {
  readonly operation: Operation;
  readonly method: "GET" | "POST";
  readonly path: keyof paths;
  readonly pathParams?: Readonly<Record<string, string>>;
  /** What is sent as JSON, where there is such a member. */
  readonly json?: unknown;
  /** What fetch has to be told besides, as about a body that goes in pieces. */
  readonly init?: object;
  /** The body can be made once only, as from a stream: there is no second attempt. Default false. */
  readonly once?: boolean;
  /** Carries an idempotency key. Default false. */
  readonly keyed?: boolean;
  /** Whether the answer is what was promised, as far as the client relies on it. */
  readonly isPromised: (body: Partial<Record<string, unknown>>) => boolean;
}

/** The JSON that an operation answers with when all went well. */
export type Success<Operation extends keyof operations> = {
  [
    Status in keyof operations[Operation]["responses"] & (200 | 201 | 202)
  ]: operations[Operation]["responses"][Status] extends {
    content: { "application/json": infer Json };
  }
    ? Json
    : never;
}[keyof operations[Operation]["responses"] & (200 | 201 | 202)];
