import type { ModelFacts, ModelFile } from "./model-file.ts";

type Facts = Pick<ModelFacts, "notices" | "notices_hi" | "reference_rule" | "reference_rule_hi">;
type Choose = <Text>(english: Text, hindi: Text | undefined) => Text;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One description at every place that has one, and nothing left of the two. */
function described(value: unknown, choose: Choose): unknown {
  if (Array.isArray(value)) return value.map((one) => described(one, choose));
  if (!isRecord(value)) return value;
  const { "x-rivya-hi": hindi, ...rest } = value;
  const deep = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, described(one, choose)]));
  return typeof rest.description === "string"
    ? { ...deep, description: choose(rest.description, hindi as string | undefined) }
    : deep;
}

function told({ notices_hi, reference_rule_hi, ...facts }: ModelFacts, choose: Choose): ModelFacts {
  const { notices, reference_rule }: Facts = facts;
  return {
    ...facts,
    ...(notices && { notices: choose(notices, notices_hi) }),
    ...(reference_rule !== undefined && { reference_rule: choose(reference_rule, reference_rule_hi) }),
  };
}

function inLanguage({ "x-rivya-model": facts, ...schema }: ModelFile, choose: Choose): ModelFile {
  return { ...(described(schema, choose) as typeof schema), "x-rivya-model": told(facts, choose) };
}

/** A model's file without its Hindi. */
export const english = (file: ModelFile): ModelFile => inLanguage(file, (text) => text);

/** A model's file in Hindi: `x-rivya-hi` for the description beside it; a text that has none stays English. */
export const hindi = (file: ModelFile): ModelFile => inLanguage(file, (text, own) => own ?? text);
