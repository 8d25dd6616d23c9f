import { paramEntries, type Model, type Output } from "./model-file.ts";

const rootKeys = ["title", "description", "x-rivya-basis", "required", "properties", "x-rivya-model"];

/** Every way to choose one option of each of these parameters. */
function combinations(model: Model, keys: readonly string[]): Record<string, string>[] {
  const params = new Map(paramEntries(model));
  return keys.reduce<Record<string, string>[]>(
    (sofar, key) => {
      const options = params.get(key)?.enum as readonly string[] | undefined;
      if (!options) throw new Error(`x-rivya-model.outputs asks for ${key}, which is no parameter with options`);
      return sofar.flatMap((one) => options.map((option) => ({ ...one, [key]: option })));
    },
    [{}],
  );
}

const matches = (output: Output, chosen: Record<string, string>) =>
  Object.entries(output.when).every(([key, value]) => chosen[key] === value);

function checkOutputs(model: Model, what: string, outputs: readonly Output[]): void {
  const keys = [...new Set(outputs.flatMap((output) => Object.keys(output.when)))];
  for (const chosen of combinations(model, keys)) {
    if (outputs.some((output) => matches(output, chosen))) continue;
    throw new Error(`x-rivya-model.outputs gives no ${what} for ${JSON.stringify(chosen)}`);
  }
}

/** Refuses a model file that the catalogue could not be made from, with a sentence that names file and member. */
export function checkModel(model: Model): void {
  const { id, file } = model;
  const fail = (message: string): never => {
    throw new Error(`spec/models/${id}.yaml: ${message}`);
  };
  const extra = Object.keys(file).filter((key) => !rootKeys.includes(key));
  if (extra.length) fail(`unknown member ${extra.join(", ")}; it takes ${rootKeys.join(", ")}`);
  for (const key of rootKeys.filter((one) => one !== "required")) {
    if (!(key in file)) fail(`${key} is missing`);
  }
  const facts = file["x-rivya-model"];
  for (const key of ["display_name", "category", "base_credits", "billing_type", "api_status", "outputs", "examples"]) {
    if (!(key in facts)) fail(`x-rivya-model.${key} is missing`);
  }
  if (!facts.examples.minimal) fail("x-rivya-model.examples.minimal is missing");
  try {
    if (facts.category !== "audio")
      checkOutputs(
        model,
        "pixel size",
        facts.outputs.filter((one) => one.width),
      );
    checkOutputs(
      model,
      "MIME type",
      facts.outputs.filter((one) => one.mime_type),
    );
  } catch (error) {
    fail((error as Error).message);
  }
}
