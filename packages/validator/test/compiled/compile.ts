import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validatorArtefacts } from "@rivya/generate/src/artefacts/validator.ts";
import type { Validator } from "@rivya/validator";

const sources = fileURLToPath(new URL("../../src/", import.meta.url));

type Schemas = Readonly<Record<string, Readonly<Record<string, unknown>> | boolean>>;

/** Generates the validators of these component schemas, by the names of their constants, and imports them. */
export async function compile(schemas: Schemas): Promise<Readonly<Record<string, Validator<unknown>>>> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-validator-"));
  try {
    const components = { schemas: schemas as Record<string, Record<string, unknown>>, examples: {} };
    for (const { path, text } of validatorArtefacts({ paths: {}, components })) {
      await writeFile(join(folder, basename(path)), text.replaceAll('from "../', `from "${sources}`));
    }
    return (await import(join(folder, "index.gen.ts"))) as Record<string, Validator<unknown>>;
  } finally {
    await rm(folder, { recursive: true });
  }
}
