import { validatorArtefacts } from "@rivya/generate/src/artefacts/validator.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../compiled/compile.ts";
import { asComponents } from "./suite/as-components.ts";
import { refusals } from "./suite/refusals.ts";
import { judgesOf } from "./schema/components.ts";
import { verdict } from "./schema/verdict.ts";
import { files, type Group } from "./suite/suite.ts";

type Schemas = ReturnType<typeof asComponents>;

/** What the generator says against schemas; undefined when it compiles them. */
function refusal(schemas: Schemas): string | undefined {
  try {
    const components = { schemas: schemas as Record<string, Record<string, unknown>>, examples: {} };
    validatorArtefacts({ paths: {}, components });
    return undefined;
  } catch (error) {
    return (error as Error).message.split(";")[0]!;
  }
}

const groups = files
  .flatMap(([file, all]) => all.map((group) => ({ file, group })))
  .map(({ file, group }, at) => {
    const schemas = asComponents(`Case${at}`, group.schema);
    return { file, group, name: `Case${at}`, schemas, refused: refusal(schemas) };
  });

const compiled = groups.filter(({ refused }) => refused === undefined);
const refused = groups.filter((one) => one.refused !== undefined);
let validators: object;

beforeAll(async () => {
  validators = await compile(Object.assign({}, ...compiled.map(({ schemas }) => schemas)) as Schemas);
}, 60_000);

const verdicts = (name: string, { tests }: Group): unknown[] =>
  tests.map(({ description, data }) => [description, verdict(judgesOf(name, validators), data)]);

const tests = (of: typeof groups) => of.reduce((sum, { group }) => sum + group.tests.length, 0);

describe("JSON Schema Test Suite, draft 2020-12", () => {
  it.each(compiled)("$file: $group.description", ({ name, group }) => {
    expect(verdicts(name, group)).toStrictEqual(group.tests.map(({ description, valid }) => [description, valid]));
  });

  it.each(refused)("$file: $group.description is refused: $refused", ({ refused: reason }) => {
    expect(refusals.filter(([, message]) => message.test(reason!))).toHaveLength(1);
  });
});

it("judges most of the suite", () => {
  expect(tests(compiled)).toBeGreaterThan(690);
});

afterAll(() => {
  const why = refusals.map(
    ([reason, message]) => `${refused.filter((one) => message.test(one.refused!)).length} ${reason}`,
  );
  console.log(
    `suite: ${compiled.length} schemas with ${tests(compiled)} tests judged, ${refused.length} schemas with ${tests(refused)} tests refused loudly (${why.join(", ")})`,
  );
});
