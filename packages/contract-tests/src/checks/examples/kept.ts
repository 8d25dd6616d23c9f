import type { Context } from "../../context/context.ts";
import type { Operation } from "../../document/operation.ts";
import { shownAt } from "../../judge/shown.ts";
import type { Case } from "../check.ts";

/** An example of an answer keeps the schema that it illustrates. Nothing is sent. */
export const kept = (check: string, operation: Operation): Case[] =>
  operation.answers.flatMap(({ status, contents }) =>
    contents.flatMap(({ examples, pointer }) =>
      examples.map(({ name, value, pointer: place }) => ({
        check,
        operationId: operation.operationId,
        title: `the example ${name} of ${status} keeps its schema`,
        maxCredits: 0,
        async run(context: Context) {
          const [fault] = context.document.faults(pointer, value, { strict: true });
          if (!fault) return;
          const { keyword, message } = fault;
          const received = shownAt(value, fault.pointer);
          context.broke({ keyword, pointer: place + fault.pointer, expected: `an example that ${message}`, received });
        },
      })),
    ),
  );
