import type { Exchange } from "../wire/exchange.ts";

/** What an idempotency key was used for. */
export interface Claim {
  /** Which of the requests that the tester tells apart. */
  readonly variant: string;
  readonly expiresAt: number;
  readonly first: Exchange;
  /** Sends the same again, whatever is to become of it. */
  readonly again: () => Promise<void>;
}

/** What a request with an idempotency key comes to. */
export type Verdict = "new" | "replay" | "conflict";

export const slotOf = (who: number, operationId: string, key: string): string => `${who} ${operationId} ${key}`;

export function verdict(claim: Claim | undefined, variant: string, now: number): Verdict {
  if (!claim || now >= claim.expiresAt) return "new";
  return claim.variant === variant ? "replay" : "conflict";
}
