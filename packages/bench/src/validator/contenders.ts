import document from "@rivya/openapi/openapi.json" with { type: "json" };
import { qwenImageRequest, task } from "@rivya/validator";
import { peer } from "../peers.ts";
import { isBody, isTask } from "./hand-written.ts";

type Answer = (value: unknown) => unknown;

/** What is compared: yes or no about a body and a task, and all issues of a body. */
export interface Contender {
  readonly name: string;
  readonly body: Answer;
  readonly task: Answer;
  /** Absent where only yes or no can be had. */
  readonly issues?: Answer;
}

type Parts = Omit<Contender, "name">;

const peerNames = ["typia", "zod", "valibot", "typebox", "arktype"];

export async function contenders(): Promise<Contender[]> {
  const ajv = (await peer("ajv")) as { compile: (from: unknown) => Parts };
  const others = await Promise.all(
    peerNames.map(async (name) => {
      const { body, task: isPeerTask, issues } = (await peer(name)) as Required<Parts>;
      return { name, body, task: isPeerTask, issues };
    }),
  );
  return [
    {
      name: "@rivya/validator",
      body: (value) => qwenImageRequest.is(value),
      task: (value) => task.is(value),
      issues: (value) => qwenImageRequest.validate(value),
    },
    { name: "hand-written", body: isBody, task: isTask },
    { name: "ajv", ...ajv.compile(document) },
    ...others,
  ];
}
