import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { validatorArtefacts } from "@rivya/generate/src/artefacts/validator.ts";
import bundle from "@rivya/openapi/openapi.json" with { type: "json" };
import published from "../../package.json" with { type: "json" };

type Document = Parameters<typeof validatorArtefacts>[0];
type Schema = Document["components"]["schemas"][string];

const sources = fileURLToPath(new URL("../../src/", import.meta.url));

/** The document with made-up models beside its own: fifty in all, each a variation of qwen-image. */
function documentOfFifty(): Document {
  const document = structuredClone(bundle) as unknown as Document;
  const { schemas } = document.components;
  const union = schemas.CreateTaskRequest as Schema & {
    oneOf: { $ref: string }[];
    discriminator: { mapping: Record<string, string> };
  };
  for (let at = union.oneOf.length; at < 50; at++) {
    const model = structuredClone(schemas.QwenImageRequest) as Schema & { properties: Record<string, Schema> };
    model.properties.model = { type: "string", const: `made-up-${at}` };
    model.properties.prompt = { ...model.properties.prompt, maxLength: 1000 + at };
    schemas[`MadeUp${at}Request`] = model;
    const ref = `#/components/schemas/MadeUp${at}Request`;
    union.oneOf.push({ $ref: ref });
    union.discriminator.mapping[`made-up-${at}`] = ref;
  }
  return document;
}

/** A copy of the sources, generated from fifty models; answers with its folder. */
export async function fiftyModels(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "rivya-fifty-"));
  await cp(sources, folder, { recursive: true });
  const { type, sideEffects } = published;
  await writeFile(join(folder, "package.json"), JSON.stringify({ type, sideEffects }));
  await Promise.all(
    validatorArtefacts(documentOfFifty()).map(({ path, text }) =>
      writeFile(join(folder, "generated", basename(path)), text),
    ),
  );
  return folder;
}
