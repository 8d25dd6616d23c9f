import { expect, test } from "vitest";
import { lint } from "./redocly.ts";
import { rule } from "./rule.ts";
import { broken } from "./sound.ts";

const header = "#/components/headers/RequestId";
const breaks = 'breaks its schema: it must match pattern "^req_.+". Mend one of them.';

rule("rivya/examples-validate", {
  "the example of a header": {
    change: (document) => {
      document.components.headers.RequestId.example = "1";
    },
    says: [`${header}/example: The example "1" ${breaks}`],
  },
  "one of the examples of a header": {
    change: (document) => {
      const examples = { good: { value: "req_2" }, bad: { value: "2" } };
      Reflect.deleteProperty(document.components.headers.RequestId, "example");
      Object.assign(document.components.headers.RequestId, { examples });
    },
    says: [`${header}/examples/bad/value: The example bad "2" ${breaks}`],
  },
  "the default of a schema": {
    change: (document) => {
      document.components.schemas.Kite.properties.color.default = "blue";
    },
    says: [
      '#/components/schemas/Kite/properties/color/default: The default "blue" breaks its schema: it must be equal to one of the allowed values. Mend one of them.',
    ],
  },
  "the default of a schema that refers to itself": {
    change: (document) => {
      Object.assign(document.components.schemas.Kite.properties, {
        tail: { description: "Its tail.", type: "array", items: { $ref: "#/components/schemas/Kite" }, default: [5] },
      });
    },
    says: [
      "#/components/schemas/Kite/properties/tail/default: The default [5] breaks its schema: it/0 must be object. Mend one of them.",
    ],
  },
  "the example of a schema": {
    change: (document) => {
      Object.assign(document.components.schemas.Kite, { examples: [{ color: "blue" }] });
    },
    says: [
      '#/components/schemas/Kite/examples/0: The example {"color":"blue"} breaks its schema: it/color must be equal to one of the allowed values. Mend one of them.',
    ],
  },
});

// Redocly's own rules check these; the tests hold that the set we extend goes on doing so.
const own = {
  "the example of a media type": broken((document) => {
    Object.assign(document.paths["/kites"].post.requestBody.content["application/json"].examples.red, {
      value: { color: "blue" },
    });
  }),
  "the example of a parameter": broken((document) => {
    const parameter = { name: "size", in: "query", description: "How large.", "x-rivya-basis": "docs" };
    const parameters = [{ ...parameter, schema: { type: "integer" }, example: "large" }];
    Object.assign(document.paths["/kites"].post, { parameters });
  }),
  "an example with a member that its schema does not have": broken((document) => {
    Object.assign(document.paths["/kites"].post.requestBody.content["application/json"].examples.red.value, {
      tail: 5,
    });
  }),
};

test("redocly checks the examples of media types and parameters", async () => {
  const problems = await lint(own);
  expect(Object.values(problems).map((list) => list.map((problem) => problem.split(" ")[0]))).toEqual([
    ["no-invalid-media-type-examples"],
    ["no-invalid-parameter-examples"],
    ["no-invalid-media-type-examples"],
  ]);
});

const withStep = (value: number) =>
  broken((document) => {
    const size = { description: "Its size.", type: "number", multipleOf: 0.05, default: value };
    Object.assign(document.components.schemas.Kite.properties, { size });
  });

test("steps are judged in decimals", async () => {
  const problems = await lint({ right: withStep(0.15), wrong: withStep(0.16) });
  expect(problems.right).toEqual([]);
  expect(problems.wrong).toHaveLength(1);
});
