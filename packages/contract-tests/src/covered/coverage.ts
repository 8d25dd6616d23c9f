import type { ContractDocument } from "../document/contract-document.ts";
import { answerTo, type Operation } from "../document/operation.ts";
import { errorCodeOf, isJson, type Exchange } from "../wire/exchange.ts";
import type { CoverageItem, Side } from "./item.ts";
import { propertiesIn } from "./response-properties.ts";
import { universe } from "./universe.ts";

const nameOf = ({ kind, key }: CoverageItem, side?: Side): string => `${kind} ${side ?? ""} ${key}`;

/** What a run has seen of the document. */
export class Coverage {
  readonly items: readonly CoverageItem[];
  readonly #document: ContractDocument;
  readonly #seen = new Map<string, number>();

  constructor(document: ContractDocument) {
    this.#document = document;
    this.items = universe(document);
  }

  #count(item: CoverageItem, side?: Side): void {
    const name = nameOf(item, side);
    this.#seen.set(name, (this.#seen.get(name) ?? 0) + 1);
  }

  /** How often something was seen; a keyword from one side. */
  times(item: CoverageItem, side?: Side): number {
    return this.#seen.get(nameOf(item, side)) ?? 0;
  }

  /** Whether something was seen; a keyword from both sides. */
  isSeen(item: CoverageItem): boolean {
    if (item.kind !== "keyword") return this.times(item) > 0;
    return this.times(item, "inside") > 0 && this.times(item, "outside") > 0;
  }

  /**
   * Says that a keyword of a request was kept and the request accepted (`inside`), or broken and refused (`outside`).
   *
   * @example
   * coverage.keyword("#/components/schemas/QwenImageRequest/properties/prompt/maxLength", "outside");
   */
  keyword(key: string, side: Side): void {
    this.#count({ kind: "keyword", key }, side);
  }

  saw(exchange: Exchange): void {
    const { operationId, method } = exchange.request;
    if (operationId === null || method === "OPTIONS") return;
    const operation = this.#document.operation(operationId);
    this.#count({ kind: "operation", key: operationId });
    this.#sawAnswer(operation, exchange);
  }

  #sawAnswer(operation: Operation, { answer }: Exchange): void {
    const documented = answerTo(operation, answer.status);
    if (!documented) return;
    const status = `${operation.operationId} ${documented.status}`;
    this.#count({ kind: "status", key: status });
    const code = errorCodeOf(answer);
    if (code !== undefined) this.#count({ kind: "code", key: `${status} ${code}` });
    for (const { name } of documented.headers) {
      if (answer.headers.has(name)) this.#count({ kind: "header", key: `${status} ${name}` });
    }
    const [content] = documented.contents;
    if (!content || !isJson(answer.headers)) return;
    for (const key of propertiesIn(this.#document, content, answer.json)) this.#count({ kind: "property", key });
  }
}
