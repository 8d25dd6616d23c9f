import type { Key, KeyToRevoke } from "../generated/types.gen.ts";
import { presentKey } from "../present.ts";
import { ControlRefusedError } from "../refusal.ts";
import type { ControlOperation } from "./operation.ts";

export const revokeKey: ControlOperation<KeyToRevoke, Key> = async ({ service, era, input }) => {
  const hash = await service.hash(input.key);
  era.throwIfAborted();
  const revoked = await service.store.revokeKey(hash);
  if (!revoked) throw new ControlRefusedError("not_found", { message: "There is no such key." });
  return presentKey(revoked);
};
