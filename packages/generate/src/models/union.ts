import type { Schema } from "../document.ts";
import { listing } from "./listing.ts";
import { pascalCase, referenceKey, type Model } from "./model-file.ts";
import { referenceItems, type FilePolicy } from "./references.ts";
import { words, type Words } from "./words.ts";

export const requestName = (id: string): string => `${pascalCase(id)}Request`;

const exampleName = (id: string, name: string) => `${pascalCase(id)}${pascalCase(name)}`;

function paramsSchema(model: Model, policy: FilePolicy): Schema | undefined {
  const params = model.file.properties.params;
  const items = referenceItems(model, policy);
  if (!params || !items) return params;
  const media = { ...params.properties[referenceKey], items };
  return { ...params, properties: { ...params.properties, [referenceKey]: media } };
}

function requestSchema(model: Model, policy: FilePolicy, say: Words): Schema {
  const { file, id } = model;
  const { examples, outputs } = file["x-rivya-model"];
  const params = paramsSchema(model, policy);
  return {
    title: file.title,
    description: file.description,
    "x-rivya-basis": file["x-rivya-basis"],
    type: "object",
    required: ["model", ...(file.required ?? [])],
    additionalProperties: false,
    properties: {
      model: { description: say.model(id), type: "string", const: id },
      ...(file.properties.prompt && { prompt: file.properties.prompt }),
      ...(params && { params }),
      client_request_id: { $ref: "../components/schemas/ClientRequestId.yaml" },
    },
    examples: Object.values(examples).map((example) => ({ model: id, ...example })),
    "x-rivya-decided": say.decided,
    "x-rivya-catalogue": { listing: listing(model, policy), outputs },
  };
}

function modelExamples(model: Model, say: Words): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(model.file["x-rivya-model"].examples).map(([name, example]) => [
      exampleName(model.id, name),
      { summary: say.example(model.file.title, name), value: { model: model.id, ...example } },
    ]),
  );
}

/** What the hand-written files refer to as `generated/models.yaml`: everything that depends on the set of models. */
export function modelsDocument(models: readonly Model[], policy: FilePolicy, say: Words = words.en) {
  const names = models.map((model) => requestName(model.id));
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double) throw new Error(`two files of spec/models/ would both make the schema ${double}; rename one`);
  return {
    schemas: {
      CreateTaskRequest: {
        description: "What to make. `model` decides which of these it is.",
        "x-rivya-basis": "seed",
        oneOf: names.map((name) => ({ $ref: `#/schemas/${name}` })),
        discriminator: {
          propertyName: "model",
          mapping: Object.fromEntries(models.map((model, at) => [model.id, `#/schemas/${names[at]}`])),
        },
      },
      ModelId: {
        description: "The id of a model that tasks can be created for.",
        "x-rivya-basis": "docs",
        type: "string",
        enum: models.map((model) => model.id),
      },
      ...Object.fromEntries(models.map((model, at) => [names[at], requestSchema(model, policy, say)])),
    },
    examples: {
      ...Object.assign({}, ...models.map((model) => modelExamples(model, say))),
      ModelList: {
        summary: "All models",
        value: { object: "list", data: models.map((model) => listing(model, policy)) },
      },
    },
  };
}
