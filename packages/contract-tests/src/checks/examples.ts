import { examples } from "../cases/examples.ts";
import type { Created } from "../cases/case.ts";
import { judge, read, type Answer } from "../judge.ts";
import type { Outcome } from "../outcome.ts";
import type { Target } from "../target.ts";

/** Keeps the id of what was just created for the cases that read it. */
function remember(created: Created, operationId: string, answer: Answer): void {
  const id = (answer.body as { id?: unknown } | null)?.id;
  if (typeof id !== "string") return;
  if (operationId === "createTask") created.taskId = id;
  if (operationId === "uploadFile") created.fileId = id;
}

/** Sends every example of the document and compares the answer with what the document promises. */
export async function* checkExamples(target: Target): AsyncGenerator<Outcome> {
  const created: Created = {};
  for (const one of examples()) {
    const { operation } = one;
    try {
      const { path, headers, body } = one.request(created);
      const key = operation.isPublic ? {} : { authorization: `Bearer ${target.apiKey}` };
      const response = await fetch(new URL(path, target.baseUrl), {
        method: operation.method,
        headers: { ...headers, ...key },
        ...(body !== undefined && { body }),
      });
      const answer = await read(response);
      remember(created, operation.operationId, answer);
      yield { check: "examples", operation: operation.operationId, name: one.name, failures: judge(one, answer) };
    } catch (error) {
      const { message, cause } = error as Error;
      const failures = [`no answer that could be judged: ${cause instanceof Error ? cause.message : message}`];
      yield { check: "examples", operation: operation.operationId, name: one.name, failures };
    }
  }
}
