import type { Context } from "../context/context.ts";
import type { ContractDocument } from "../document/contract-document.ts";
import { successOf, type Operation } from "../document/operation.ts";
import type { ContractRequest } from "../wire/request.ts";
import { plainRequest } from "./plain.ts";

/** The operation that makes what this one reads, by the document's links; undefined where it reads no such thing. */
export const makerOf = ({ operations }: ContractDocument, { operationId, path }: Operation): Operation | undefined =>
  path.includes("{")
    ? operations.find(({ answers }) =>
        answers.some(({ links }) => links.some((link) => link.operationId === operationId)),
      )
    : undefined;

/** Makes a task or a file with a plain request. @returns its id. */
export async function makeOne(context: Context, maker: Operation, key: string): Promise<string> {
  const request = plainRequest(context.document, maker, { key });
  const { answer } = await context.send(request, { status: successOf(maker) });
  return String((answer.json as { id?: unknown } | undefined)?.id);
}

/** A plain request of an operation that will be answered well: what its path names exists. */
export async function requestOfSomething(
  context: Context,
  operation: Operation,
  key: string,
): Promise<ContractRequest> {
  const maker = makerOf(context.document, operation);
  const id = maker && (await makeOne(context, maker, key));
  return plainRequest(context.document, operation, {
    key: operation.isPublic ? null : key,
    ...(id === undefined ? {} : { params: { taskId: id, fileId: id } }),
  });
}
