import type { Key, KeyToRevoke } from "../generated/types.gen.ts";
import { presentKey } from "../present.ts";
import { ControlRefusedError } from "../refusal.ts";
import type { ControlOperation } from "./operation.ts";

export const revokeKey: ControlOperation<KeyToRevoke, Key> = async ({ service, input }) => {
  const hash = await service.hash(input.key);
  const known = await service.store.findKey(hash);
  if (!known) throw new ControlRefusedError("not_found", { message: "There is no such key." });
  const revoked = { ...known, revoked: true };
  await service.store.keepKey(hash, revoked);
  return presentKey(revoked);
};
