import type { Account, CreditsChange } from "../generated/types.gen.ts";
import type { ControlOperation } from "./operation.ts";

export const setCredits: ControlOperation<CreditsChange, Account> = async ({ service, input, now }) => {
  const { account = "default", balance } = input;
  await service.store.setCredits(account, balance, now);
  return { account, balance };
};
