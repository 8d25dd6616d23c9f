import { paramEntries, type Model, type Output } from "./model-file.ts";

type Chosen = Readonly<Record<string, string | undefined>>;

/** What a parameter may be: each of its options, and nothing at all where it may be left out and has no default. */
function choices(model: Model, key: string): (string | undefined)[] {
  const schema = new Map(paramEntries(model)).get(key);
  const options = schema?.enum as readonly string[] | undefined;
  if (!schema || !options) throw new Error(`x-rivya-model.outputs asks for ${key}, which is no parameter with options`);
  const required = model.file.properties.params?.required?.includes(key) ?? false;
  return required || schema.default !== undefined ? [...options] : [...options, undefined];
}

/** Every way to choose one option of each of these parameters. */
const combinations = (model: Model, keys: readonly string[]): Chosen[] =>
  keys.reduce<Chosen[]>(
    (sofar, key) => sofar.flatMap((one) => choices(model, key).map((choice) => ({ ...one, [key]: choice }))),
    [{}],
  );

const matches = (output: Output, chosen: Chosen) =>
  Object.entries(output.when).every(([key, value]) => chosen[key] === value);

const words = (chosen: Chosen): string =>
  Object.entries(chosen)
    .map(([key, value]) => (value === undefined ? `no ${key}` : `${key} ${value}`))
    .join(" and ") || "any request";

/** Refuses outputs that leave a choice without an answer, and answers that no choice can get. */
function cover(model: Model, what: string, outputs: readonly Output[]): void {
  const keys = [...new Set(outputs.flatMap((output) => Object.keys(output.when)))];
  const all = combinations(model, keys);
  const missing = all.find((chosen) => !outputs.some((output) => matches(output, chosen)));
  if (missing) throw new Error(`x-rivya-model.outputs gives no ${what} for ${words(missing)}`);
  const idle = outputs.find((output) => !all.some((chosen) => matches(output, chosen)));
  if (idle) throw new Error(`x-rivya-model.outputs gives a ${what} for ${words(idle.when)}, which nobody can choose`);
}

/** Every choice of options has a pixel size, unless it is sound, and a MIME type of the model's category. */
export function checkOutputs(model: Model): void {
  const { category, outputs } = model.file["x-rivya-model"];
  if (category !== "audio")
    cover(
      model,
      "pixel size",
      outputs.filter((one) => one.width !== undefined),
    );
  cover(
    model,
    "MIME type",
    outputs.filter((one) => one.mime_type !== undefined),
  );
  const other = outputs.find((one) => one.mime_type !== undefined && !one.mime_type.startsWith(`${category}/`));
  if (other) throw new Error(`x-rivya-model.outputs gives ${other.mime_type}; the model makes ${category}`);
}
