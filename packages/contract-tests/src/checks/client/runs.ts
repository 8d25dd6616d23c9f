import { reference } from "@rivya/client";
import type { Task } from "@rivya/openapi";
import { isDeepStrictEqual } from "node:util";
import { demand } from "../../context/demand.ts";
import { plainForm } from "../../samples/plain.ts";
import { referenceExamples, type ReferenceRequest } from "../../samples/reference.ts";
import type { Case, Planning } from "../check.ts";
import { recorderOn } from "./recorder.ts";

/** A whole way through the client: upload, reference, run. Its updates are the answers that came. */
export function runs({ document }: Planning): Omit<Case, "check">[] {
  const [example] = referenceExamples(document);
  if (!example) return [];
  return [
    {
      operationId: "createTask",
      title: "upload, reference and run through the client are what was on the wire",
      maxCredits: document.prices.get(example.model) ?? Infinity,
      async run(context) {
        const { key } = await context.account();
        const recorder = recorderOn(context, key);
        const file = plainForm[0]!.value as Uint8Array<ArrayBuffer>;
        const uploaded = await recorder.client.files.upload({ file, kind: "image" });
        const request: ReferenceRequest = {
          ...example,
          params: { ...example.params, referenceMediaItems: [{ ...reference(uploaded) }] },
        };
        const updates: Task[] = [];
        const { result } = await recorder.client.tasks
          .run(request as never, { onUpdate: (task) => updates.push(task) })
          .catch((error: unknown) => {
            throw recorder.broken() ?? error;
          });
        const answers = recorder.wire.slice(1).map(({ answer }) => answer.json);
        const expected = `the ${answers.length} answers that came`;
        demand(context, isDeepStrictEqual(updates, answers), { keyword: "client", expected, received: updates });
        const last = (answers.at(-1) as Task).result;
        const facts = { keyword: "client", expected: JSON.stringify(last), received: result };
        demand(context, isDeepStrictEqual(result, last), facts);
      },
    },
  ];
}
