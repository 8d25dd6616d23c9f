import type { ContractDocument } from "./contract-document.ts";
import type { Operation } from "./operation.ts";

/** The operation that a method and a path without its query ask for; undefined where they ask for none. */
export const operationAt = ({ operations }: ContractDocument, method: string, path: string): Operation | undefined =>
  operations.find(
    (one) => one.method === method && new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path),
  );
