import type { CreateTaskRequest } from "@rivya/openapi";
import { catalogue } from "@rivya/openapi/catalogue";
import { outputOf } from "./output.ts";

/** The parameters of each model that decide of what type its result is. */
const deciding = new Map(
  Object.entries(catalogue).map(([model, { outputs }]) => {
    const typed = outputs.filter(({ mime_type }) => mime_type !== undefined);
    return [model, [...new Set(typed.flatMap(({ when }) => Object.keys(when)))]];
  }),
);

// By model and by the values of those, each one of a few texts, so that there are never many.
const known = new Map<string, Map<unknown, string>>();

/**
 * The last segment of the link to what a request makes: every look at a task asks for it.
 *
 * @throws like {@link outputOf}
 */
export function outputName(request: CreateTaskRequest): string {
  const params: Readonly<Record<string, unknown>> = request.params ?? {};
  const [first = "", ...more] = deciding.get(request.model) ?? [];
  const choice = more.length === 0 ? params[first] : [first, ...more].map((key) => params[key]).join(" ");
  const names = known.get(request.model);
  const found = names?.get(choice);
  if (found !== undefined) return found;
  const { name } = outputOf(request);
  known.set(request.model, (names ?? new Map<unknown, string>()).set(choice, name));
  return name;
}
