import type { Schema } from "../../../src/document/schema.ts";
import type { Target } from "../../../src/target/target.ts";
import { artefactsOf } from "./artefacts.ts";
import { importCopy } from "./hooks.ts";

const mockTarget = new URL("../../../src/target/mock.ts", import.meta.url);

/** A mock that was generated from a changed document. @throws {Error} when a generator refuses it. */
export async function openRegenerated(raw: Schema): Promise<Target> {
  const { inProcess } = (await importCopy(mockTarget, artefactsOf(raw))) as { inProcess: () => Promise<Target> };
  return inProcess();
}
