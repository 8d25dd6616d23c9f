import { at, requestSchemas, resolved } from "./schema.ts";

const names = ["minimal", "reference"] as const;

interface Example {
  readonly $ref?: string;
  readonly value?: unknown;
}

const post = "/paths/~1api~1v1~1generations/post/requestBody/content/application~1json/examples";
const documented = Object.entries(at(post) as Record<string, Example>).map(([name, example]): [string, unknown] => [
  name,
  resolved(example).value,
]);

/** The examples of a model's request by name: those of its schema. */
export function examplesOf(model: string): ReadonlyMap<string, unknown> {
  const examples = requestSchemas.get(model)?.examples ?? [];
  return new Map(examples.map((value, place) => [names[place] ?? String(place + 1), value]));
}

/** The example of createTask that has this name, of this model where one is named; undefined where there is none. */
export const exampleOf = (name: string, model: string | null): unknown =>
  model === null ? new Map(documented).get(name) : examplesOf(model).get(name);
