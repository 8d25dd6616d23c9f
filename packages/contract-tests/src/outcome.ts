/** How one case went. It held when there are no failures. */
export interface Outcome {
  readonly check: string;
  readonly operation: string;
  readonly name: string;
  readonly failures: readonly string[];
}

export const held = (outcome: Outcome): boolean => outcome.failures.length === 0;
