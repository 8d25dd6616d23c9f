import type { Task } from "@rivya/openapi";
import { isDeepStrictEqual } from "node:util";
import { demand } from "../../context/demand.ts";
import type { ContractDocument } from "../../document/contract-document.ts";
import { plainPrice, plainRequest } from "../../samples/plain.ts";
import type { Case, Planning } from "../check.ts";
import { calls } from "./calls.ts";
import { recorderOn } from "./recorder.ts";

const effects = {
  "an error of the service": "error=internal_error;times=1",
  "a lost answer": "drop;times=1",
};

const caseOf = (document: ContractDocument, what: string, effect: string): Omit<Case, "check"> => ({
  operationId: "createTask",
  title: `after ${what} the client tries again, and the task is made and paid once`,
  maxCredits: 0,
  needs: ["control"],
  async run(context) {
    const operation = document.operation("createTask");
    const price = plainPrice(document, operation);
    const { key } = await context.account({ credits: 10 * price });
    const recorder = recorderOn(context, key);
    const headers = { "X-Rivya-Mock": effect };
    const { data } = await calls["createTask"]!(recorder.client, plainRequest(document, operation), { headers });
    const keys = recorder.sent.map((request) => request.headers["idempotency-key"]);
    const facts = { keyword: "client", pointer: "Idempotency-Key", received: keys.join(", ") };
    const isSame = keys.length === 2 && keys[0] !== undefined && keys[0] === keys[1];
    demand(context, isSame, { ...facts, expected: "two attempts with the same one" });
    const { id } = data as Task;
    const request = context.request("getTask", { params: { taskId: id }, key });
    await context.send(request, { status: 200 });
    const balance = await recorder.client.credits.get();
    const left = { current_credits: 9 * price };
    const credits = { keyword: "credits", expected: `${left.current_credits} left`, received: balance };
    demand(context, isDeepStrictEqual(balance, left), credits);
  },
});

/** What is tried again costs nothing twice. */
export const retries = ({ document }: Planning): Omit<Case, "check">[] =>
  Object.entries(effects).map(([what, effect]) => caseOf(document, what, effect));
