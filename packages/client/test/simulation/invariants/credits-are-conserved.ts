import type { Invariant } from "./invariant.ts";

/** What an account has spent is what its tasks have cost. */
export const creditsAreConserved: Invariant = ({ tasks, balances, startCredits }) => {
  for (const [account, balance] of balances) {
    const own = [...tasks.values()].filter((task) => task.account === account);
    const spent = own.reduce((sum, { status, reserved_credits: paid }) => sum + (status === "failed" ? 0 : paid), 0);
    if (startCredits - spent !== balance) return { what: `${account} has ${balance}, and has spent ${spent}` };
  }
  return undefined;
};
