import type { ContractDocument } from "../document/contract-document.ts";
import type { ContractRequest } from "../wire/request.ts";
import { OverBudget } from "./over-budget.ts";

/** The most that a request can cost: the price of its model, or of the dearest where that cannot be told. */
export function highestPrice(
  document: ContractDocument,
  { operationId, method, headers, body }: ContractRequest,
): number {
  if (operationId !== "createTask" || method !== "POST" || headers["authorization"] === undefined) return 0;
  const dearest = Math.max(0, ...document.prices.values());
  const text = typeof body === "string" ? body : new TextDecoder().decode(body ?? new Uint8Array());
  try {
    const { model } = JSON.parse(text) as { model?: unknown };
    return document.prices.get(String(model)) ?? dearest;
  } catch {
    // What can be read by nobody could still be read by somebody, as long as it asks for something.
    return text.includes("prompt") ? dearest : 0;
  }
}

/** Keeps a case from sending what may cost more than it said. */
export class Ledger {
  readonly #document: ContractDocument;
  #left: number;

  /** @param limit Credits; Infinity where nothing costs anything. */
  constructor(document: ContractDocument, limit: number) {
    this.#document = document;
    this.#left = limit;
  }

  /** @throws {OverBudget} when the request may cost more than is left. */
  allow(request: ContractRequest): void {
    const price = highestPrice(this.#document, request);
    if (price > this.#left) {
      throw new OverBudget(`it may cost ${price} credits, and ${this.#left} are left of what this case may spend`);
    }
    this.#left -= price;
  }
}
