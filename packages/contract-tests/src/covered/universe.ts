import type { ContractDocument } from "../document/contract-document.ts";
import type { CoverageItem } from "./item.ts";
import { requestKeywords } from "./request-keywords.ts";
import { responseProperties } from "./response-properties.ts";

/** Everything of a document that a run can see. */
export function universe(document: ContractDocument): CoverageItem[] {
  const perOperation = document.operations.flatMap(({ operationId, answers }): CoverageItem[] => [
    { kind: "operation", key: operationId },
    ...answers.flatMap(({ status, codes, headers }): CoverageItem[] => [
      { kind: "status", key: `${operationId} ${status}` },
      ...codes.map((code): CoverageItem => ({ kind: "code", key: `${operationId} ${status} ${code}` })),
      ...headers.map(({ name }): CoverageItem => ({ kind: "header", key: `${operationId} ${status} ${name}` })),
    ]),
  ]);
  return [
    ...perOperation,
    ...requestKeywords(document).map((key): CoverageItem => ({ kind: "keyword", key })),
    ...responseProperties(document).map((key): CoverageItem => ({ kind: "property", key })),
  ];
}
