import { readFile, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { Schema } from "../document.ts";
import { checkModel } from "./check-model.ts";
import { english, hindi } from "./languages.ts";
import type { Model, ModelFile } from "./model-file.ts";
import type { FilePolicy } from "./references.ts";

const readYaml = async (file: string): Promise<unknown> => {
  try {
    return parse(await readFile(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
};

/** A model in English, and the same with its texts in Hindi as far as its file has them. */
export interface LoadedModel extends Model {
  readonly hindi: ModelFile;
}

/** Every model of a folder like `spec/models/`, checked, in the order of their ids. */
export async function loadModels(spec: string, policy: FilePolicy): Promise<LoadedModel[]> {
  const names = (await readdir(join(spec, "models"))).toSorted();
  const other = names.find((name) => !name.endsWith(".yaml"));
  if (other) throw new Error(`spec/models/${other}: a model is a file that ends in .yaml`);
  return Promise.all(
    names.map(async (name) => {
      const file = (await readYaml(join(spec, "models", name))) as ModelFile;
      const id = name.slice(0, -".yaml".length);
      checkModel({ id, file }, policy);
      return { id, file: english(file), hindi: hindi(file) };
    }),
  );
}

/** The limits, aliases and reference schemas that all models share, from the component schemas. */
export async function loadFilePolicy(spec: string): Promise<FilePolicy> {
  const folder = join(spec, "components/schemas");
  const kindSchema = (await readYaml(join(folder, "FileKind.yaml"))) as Schema;
  const references = (await readdir(folder)).filter((name) => /^Reference(?!Limit|Media).*\.yaml$/.test(name));
  const kinds = new Map<string, string>();
  for (const name of references) {
    const schema = (await readYaml(join(folder, name))) as { properties: { kind: { const: string } } };
    kinds.set(name, schema.properties.kind.const);
  }
  return {
    limits: kindSchema["x-rivya-reference-limits"] as FilePolicy["limits"],
    aliases: kindSchema["x-rivya-mime-aliases"] as FilePolicy["aliases"],
    kindOf(ref) {
      const kind = kinds.get(basename(ref));
      if (!kind) throw new Error(`${ref} is no kind of reference; there are ${[...kinds.keys()].join(", ")}`);
      return kind;
    },
  };
}
