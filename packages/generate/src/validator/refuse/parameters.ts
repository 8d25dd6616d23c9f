import { below, UncompilableError, type Place } from "../place.ts";
import { refuseFields, resolved } from "./fields.ts";
import { MalformedError } from "./malformed-error.ts";
import { flag, list, text } from "./shapes.ts";
import { refuseTextSchema } from "./texts.ts";

type Components = Readonly<Record<string, unknown>>;

interface Text {
  readonly schema?: unknown;
  readonly style?: string;
  readonly explode?: boolean;
}

interface Parameter extends Text {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

const textFields = { schema: null, required: flag, style: text, explode: flag };
const parameterFields = { ...textFields, name: text, in: text };

const styles: Readonly<Record<string, string>> = { path: "simple", query: "form", header: "simple" };

/** Only the way of writing that OpenAPI has as the default is read. */
function refuseStyle({ style, explode }: Text, where: string, { pointer }: Place): void {
  const usual = styles[where]!;
  if (style !== undefined && style !== usual) {
    throw new UncompilableError(pointer, `style ${JSON.stringify(style)} is not the ${usual} of a ${where}`);
  }
  const usually = usual === "form";
  if (explode !== undefined && explode !== usually) {
    throw new UncompilableError(pointer, `explode ${explode} is not the ${usually} of style ${usual}`);
  }
}

/** In the object that the names become, this one would be the prototype. */
function refuseName(name: string, { pointer }: Place): void {
  if (name === "__proto__") throw new UncompilableError(pointer, "nothing sent can be called __proto__");
}

function refuseParameter(value: unknown, place: Place): Parameter {
  const parameter = refuseFields(value, parameterFields, place) as unknown as Parameter;
  const { name, in: where, required } = parameter;
  if (!name) throw new MalformedError(place.pointer, "the parameter has no name");
  refuseName(name, place);
  if (!Object.hasOwn(styles, where)) {
    throw new UncompilableError(place.pointer, `the parameter ${name} is in ${where}, which no validator reads`);
  }
  if (where === "path" && required !== true) {
    throw new MalformedError(place.pointer, `the path parameter ${name} is not "required: true"`);
  }
  refuseStyle(parameter, where, place);
  refuseTextSchema(parameter.schema, place);
  return parameter;
}

/** Refuses a list of parameters that the validators could not judge; answers with what each is and where. */
export function refuseParameters(value: unknown, place: Place, components: Components): Parameter[] {
  if (value === undefined) return [];
  if (!list[0](value)) throw new MalformedError(place.pointer, `this must be ${list[1]}`);
  const seen = new Set<string>();
  return (value as unknown[]).map((either, at) => {
    const parameter = refuseParameter(...resolved(either, "parameters", below(place, at), components));
    const key = `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
    if (seen.has(key)) {
      throw new MalformedError(
        below(place, at).pointer,
        `the ${parameter.in} parameter ${parameter.name} is there twice`,
      );
    }
    seen.add(key);
    return parameter;
  });
}

/** Refuses the headers of a response that the validators could not judge. */
export function refuseHeaders(value: unknown, place: Place, components: Components): void {
  const seen = new Set<string>();
  for (const [name, either] of Object.entries(value ?? {})) {
    const [header, at] = resolved(either, "headers", below(place, name), components);
    refuseName(name, at);
    const fields = refuseFields(header, textFields, at) as Text;
    refuseStyle(fields, "header", at);
    refuseTextSchema(fields.schema, at);
    if (seen.has(name.toLowerCase())) throw new MalformedError(at.pointer, `the header ${name} is there twice`);
    seen.add(name.toLowerCase());
  }
}

/** Refuses a template whose parameters could not be read from a path, or are not those of the operation. */
export function refuseTemplate(path: string, parameters: readonly Parameter[], { pointer }: Place): void {
  const steps = path.split("/").filter((step) => /[{}]/.test(step));
  const odd = steps.find((step) => !/^\{[^{}]+\}$/.test(step));
  if (odd !== undefined) throw new UncompilableError(pointer, `${odd} is more than a parameter between two slashes`);
  const inPath = parameters.filter((one) => one.in === "path").map(({ name }) => name);
  const named = steps.map((step) => step.slice(1, -1));
  const lost = [...named.filter((name) => !inPath.includes(name)), ...inPath.filter((name) => !named.includes(name))];
  if (lost.length) {
    throw new MalformedError(pointer, `${lost[0]} has to be both in the path and among the path parameters`);
  }
}
