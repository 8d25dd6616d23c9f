/** breaking: code or requests that were right may fail. documentation: no program can tell the difference. */
export const levels = ["breaking", "compatible", "documentation"] as const;
export type Level = (typeof levels)[number];

export interface Change {
  /** What happened, for programs: `request-enum-narrowed`, `operation-removed`, ... */
  readonly kind: string;
  readonly level: Level;
  /** The ids of the operations that it touches; empty where it is about the document as a whole, or about names alone. */
  readonly operations: readonly string[];
  /** Where it stands in the new document, as a JSON Pointer; for what is gone, in the old one. */
  readonly pointer: string;
  /** What happened, for people: Markdown of one sentence. */
  readonly sentence: string;
}

export type Finding = Omit<Change, "operations">;
export type Note = (finding: Finding) => void;

const rank = (change: Change): number => levels.indexOf(change.level);

/** Collects findings; what several operations share becomes one change. */
export class Ledger {
  readonly #changes = new Map<string, Finding & { readonly operations: Set<string> }>();

  noteFor(operation?: string): Note {
    return (finding) => {
      const sentence = finding.sentence.replace(/^[a-z]/, (letter) => letter.toUpperCase());
      const key = `${finding.kind} ${finding.pointer} ${sentence}`;
      const known = this.#changes.get(key) ?? { ...finding, sentence, operations: new Set() };
      if (operation !== undefined) known.operations.add(operation);
      this.#changes.set(key, known);
    };
  }

  /** The worst first, otherwise in the order in which they were found. */
  changes(): Change[] {
    return [...this.#changes.values()]
      .map((change) => ({ ...change, operations: [...change.operations] }))
      .toSorted((one, other) => rank(one) - rank(other));
  }
}
