import { keyRecord } from "../../keys.ts";
import type { Key, NewKey } from "../generated/types.gen.ts";
import { presentKey } from "../present.ts";
import type { ControlOperation } from "./operation.ts";

export const addKey: ControlOperation<NewKey, Key> = async ({ service, input }) => {
  const record = keyRecord(input);
  await service.store.keepKey(await service.hash(input.key), record);
  return presentKey(record);
};
