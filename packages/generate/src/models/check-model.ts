import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { checkOutputs } from "./check-outputs.ts";
import { paramEntries, pascalCase, type Model } from "./model-file.ts";
import { modelSchema } from "./model-schema.ts";
import { referenceKinds, referenceLimit, type FilePolicy } from "./references.ts";

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(modelSchema);

function sentence({ instancePath, message, params }: ErrorObject): string {
  const place = instancePath.slice(1).replaceAll("/", ".") || "the file";
  const detail: unknown = params.additionalProperty ?? params.allowedValues ?? params.allowedValue;
  return `${place} ${message}${detail === undefined ? "" : ` ${JSON.stringify(detail)}`}`;
}

function checkShape(file: unknown): void {
  // What `if` says beside its branch's own error tells nobody anything.
  const errors = validate(file) ? [] : (validate.errors ?? []).filter((error) => error.keyword !== "if");
  if (errors.length > 0) throw new Error(errors.map(sentence).join("; "));
}

function checkParams(model: Model): void {
  for (const [key, { minimum = 0, multipleOf }] of paramEntries(model)) {
    if (typeof multipleOf !== "number" || typeof minimum !== "number") continue;
    const steps = minimum / multipleOf;
    if (Math.abs(steps - Math.round(steps)) < 1e-9) continue;
    // The contract counts steps from the minimum, JSON Schema from 0: only where both are the same can it be said.
    throw new Error(`properties.params.properties.${key}: minimum ${minimum} is no multiple of ${multipleOf}`);
  }
}

function checkReferences(model: Model, policy: FilePolicy): void {
  const kinds = referenceKinds(model, policy);
  for (const kind of kinds) referenceLimit(model, policy, kind);
  const idle = Object.keys(model.file["x-rivya-model"].reference_limits ?? {}).find((kind) => !kinds.includes(kind));
  if (idle) throw new Error(`x-rivya-model.reference_limits has ${idle}, which the model does not take`);
}

function checkExamples({ file }: Model): void {
  const names = Object.keys(file["x-rivya-model"].examples).map(pascalCase);
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double) throw new Error(`x-rivya-model.examples has two that would both be called ${double}`);
}

/** Refuses a model file that the document could not be made from, in a sentence that names file and member. */
export function checkModel(model: Model, policy: FilePolicy): void {
  try {
    if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(model.id))
      throw new Error("an id is lower-case letters, digits, - and .");
    checkShape(model.file);
    checkOutputs(model);
    checkParams(model);
    checkReferences(model, policy);
    checkExamples(model);
  } catch (error) {
    throw new Error(`spec/models/${model.id}.yaml: ${(error as Error).message}`, { cause: error });
  }
}
