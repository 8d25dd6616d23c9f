/** Milliseconds that files, links and idempotency keys live. */
export const lifeMs = 24 * 60 * 60 * 1000;

/** Whether it is over at a time: from the moment itself on. */
export const isDead = (expiresAt: string, now: number): boolean => now >= Date.parse(expiresAt);
