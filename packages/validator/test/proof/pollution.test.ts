import { keywords } from "@rivya/generate/src/validator/keywords.ts";
import { operations } from "@rivya/validator/operations";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../compiled/compile.ts";
import { breaks } from "./break/breaks.ts";
import { drawn } from "./draw/draw.ts";
import { hostileNames } from "./draw/json.ts";
import { polluted } from "./hostile/polluted.ts";
import { components, pointerOf, schemas, type Component } from "./schema/components.ts";
import type { Schema } from "./schema/schema.ts";
import { seed } from "./settings.ts";

/** Some right values of a schema and some wrong ones. */
function samples({ name, schema }: Component): unknown[] {
  const right = fc.sample(drawn(schema), { seed, numRuns: 4 });
  const wrong = right.flatMap((root) =>
    [...breaks(schema, root, { root, path: [], schema: pointerOf(name), accepted: [] })].filter(
      (_, at) => at % 17 === 0,
    ),
  );
  return [...right, ...wrong.map(({ value }) => value)];
}

function* memberNames(schema: Schema): Generator<string> {
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    yield name;
    yield* memberNames(member);
  }
}

/** What our code reads off a format, a pattern, options, a record of texts, and what it notes for itself. */
const noted = ["source", "words", "test", "first", "get", "entries", "pointer", "path", "subject", "isSecret", "twice"];

/** Members of the document, and whatever a schema is read by. */
const all = [
  ...new Set([
    ...Object.values(schemas).flatMap((schema) => [...memberNames(schema)]),
    ...Object.keys(keywords),
    ...noted,
    "switch",
    "nullable",
  ]),
];
const values = ["x", "qwen-image", 5, null, { kind: "image" }, ["x"]];

it("reads no keyword that its schema does not have, from its first answer on", async () => {
  const rich = {
    Inner: { type: "object", properties: { a: { type: "integer", minimum: 2 } }, required: ["a"] },
    Value: {
      type: "object",
      properties: {
        list: {
          type: "array",
          items: { $ref: "#/components/schemas/Inner" },
          contains: { properties: { a: { const: 3 } } },
        },
        text: { pattern: "^a" },
        form: { oneOf: [{ type: "string" }, { minimum: 2 }] },
      },
    },
  };
  const wrong = { list: [{ a: 1 }, {}, null, { a: 2 }], text: "b", form: 1, other: [] };
  const ask = async () => (await compile(rich))["value"]!;
  const [clean, dirty] = [await ask(), await ask()];
  const expected = JSON.stringify(clean.validate(wrong));
  for (const value of values) {
    expect(polluted(all, value, () => JSON.stringify((value === "x" ? dirty : clean).validate(wrong)))).toBe(expected);
    expect(
      polluted(all, value, () => JSON.stringify(clean["~standard"].jsonSchema.input({ target: "draft-2020-12" }))),
    ).toBe(JSON.stringify(dirty["~standard"].jsonSchema.input({ target: "draft-2020-12" })));
  }
});

it.each(values)("takes for a header what was sent as one: %j", (value) => {
  const { header } = operations.createTask.parameters;
  const { 429: limited } = operations.getTask.responseHeaders;
  const names = [...all, "Idempotency-Key", "Retry-After", "X-Request-Id"];
  const sent = [{}, { "idempotency-key": "é" }, { "retry-after": "soon" }, { "Retry-After": "1", "retry-after": "2" }];
  const schema = () => limited["~standard"].jsonSchema.input({ target: "draft-2020-12" });
  const answers = () =>
    JSON.stringify([schema(), ...sent.flatMap((one) => [header.validate(one), limited.validate(one)])]);
  const clean = answers();
  expect(polluted(names, value, answers)).toBe(clean);
});

describe.each(components)("$name", (component) => {
  const { validator, guard, walker } = component;
  const asked = samples(component);
  const answers = (): string[] =>
    asked.map((value) => JSON.stringify([validator.is(value), validator.validate(value), walker(value)]));
  const verdicts = (): boolean[] => asked.map((value) => guard(value));

  it.each(values)("does not take for members of the value what all objects inherit: %j", (value) => {
    const clean = { answers: answers(), verdicts: verdicts() };
    const dirty = polluted(all, value, answers);
    expect(
      dirty.filter((answer, at) => answer !== clean.answers[at]).map((answer) => answer.slice(0, 300)),
    ).toStrictEqual([]);
    expect(polluted(all, value, verdicts)).toStrictEqual(clean.verdicts);
  });

  it("leaves the prototypes as they are, whatever the members are called", () => {
    const before = Reflect.ownKeys(Object.prototype);
    for (const name of hostileNames) {
      const evil = JSON.parse(`{${JSON.stringify(name)}: {"polluted": true, "toString": 1}}`) as object;
      for (const value of [evil, [evil], { ...(asked[0] as object), ...evil }]) validator.validate(value);
    }
    expect(Reflect.ownKeys(Object.prototype)).toStrictEqual(before);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});
