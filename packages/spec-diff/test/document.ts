import type { JsonObject } from "../src/json.ts";
import { stepsOf } from "../src/site.ts";

type Mutable = Record<string, unknown>;

const body = (schema: unknown) => ({ "application/json": { schema } });
const things = {
  get: {
    operationId: "listThings",
    parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }],
    responses: {
      "200": {
        description: "All.",
        headers: { "X-Count": { required: true, schema: { type: "integer" } } },
        content: body({ $ref: "#/components/schemas/Answer" }),
      },
    },
  },
  post: {
    operationId: "createThing",
    security: [{ key: ["things:create"] }],
    requestBody: { required: true, content: body({ $ref: "#/components/schemas/Question" }) },
    responses: { "201": { description: "Made." } },
  },
};
const thing = {
  parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
  get: { operationId: "getThing", responses: { "200": { description: "It." } } },
};

/** A small document: `createThing` takes the one value, `listThings` answers the other. */
export function documentOf(question: unknown = {}, answer: unknown = {}): JsonObject {
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.example" }],
    paths: { "/things": things, "/things/{id}": thing },
    webhooks: {
      made: { post: { operationId: "made", requestBody: { content: body({ type: "string" }) }, responses: {} } },
    },
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      examples: { Thing: { value: { a: 1 } } },
      schemas: {
        Question: { properties: { value: question, model: { $ref: "#/components/schemas/ModelId" } } },
        Answer: {
          properties: {
            value: answer,
            code: { $ref: "#/components/schemas/ErrorCode" },
            model: { $ref: "#/components/schemas/ModelId" },
          },
        },
        ErrorCode: { type: "string", enum: ["not_found"] },
        ModelId: { type: "string", enum: ["one"] },
        Unused: { type: "string" },
        Short: { type: "string", maxLength: 5 },
        Long: { type: "string", maxLength: 9 },
      },
    },
  };
  return structuredClone(document);
}

function parentOf(document: JsonObject, pointer: string): [Mutable, string] {
  const steps = stepsOf(pointer);
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((value, step) => ((value as Mutable)[step] ??= {}), document);
  return [parent as Mutable, last];
}

export interface Edit {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

/** A copy of a document in which some places are other. */
export function edited(document: JsonObject, { set = {}, remove = [] }: Edit): JsonObject {
  const copy = structuredClone(document);
  for (const [pointer, value] of Object.entries(set)) {
    const [parent, key] = parentOf(copy, pointer);
    parent[key] = value;
  }
  for (const pointer of remove) {
    const [parent, key] = parentOf(copy, pointer);
    delete parent[key];
  }
  return copy;
}

/** What a JSON Pointer points at, or undefined. */
export const lookup = (document: JsonObject, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>((value, step) => (value as Mutable | undefined)?.[step], document);
