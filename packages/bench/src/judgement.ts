/** A promise about speed, and whether it is kept. */
export interface Judgement {
  readonly bound: string;
  readonly measured: string;
  readonly isKept: boolean;
}

export const atMost = (bound: string, measured: number, limit: number): Judgement => ({
  bound: `${bound}: at most ${limit}`,
  measured: measured.toFixed(2),
  isKept: measured <= limit,
});

export const atLeast = (bound: string, measured: number, limit: number): Judgement => ({
  bound: `${bound}: at least ${limit}`,
  measured: measured.toFixed(2),
  isKept: measured >= limit,
});

/** Prints every judgement; a broken one becomes the exit code. */
export function tell(judgements: readonly Judgement[]): void {
  for (const { bound, measured, isKept } of judgements) {
    console.log(`${isKept ? "kept  " : "BROKEN"} ${bound}; ${measured}`);
  }
  if (judgements.some(({ isKept }) => !isKept)) process.exitCode = 1;
}
