import { keyRecord } from "../../keys.ts";
import type { Key, NewKey } from "../generated/types.gen.ts";
import { presentKey } from "../present.ts";
import type { ControlOperation } from "./operation.ts";

export const addKey: ControlOperation<NewKey, Key> = async ({ service, era, input }) => {
  const record = keyRecord(input);
  const hash = await service.hash(input.key);
  era.throwIfAborted();
  await service.store.keepKey(hash, record);
  return presentKey(record);
};
