import { describe, expect, it } from "vitest";
import { body, generateOperation, generatePaths, operation } from "./documents.ts";

const at = "#/paths/~1things/get";
const first = `${at}/parameters/0`;
const text = { type: "string" };
const query = { name: "size", in: "query", schema: text };
const types = "a text is read as one type, string, integer, number, boolean; found";

const components = {
  schemas: {
    Thing: { type: "object" },
    Name: text,
    Alias: { $ref: "#/components/schemas/Name" },
    Either: { allOf: [text] },
    Count: { type: "integer", minimum: 0 },
    Few: { type: "integer", maximum: 3 },
  },
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Schemas that say nothing, or nothing that a text can be. */
const schemas: [unknown, string][] = [
  [{ type: "array", items: text }, `: ${types} "array"; teach`],
  [{ type: "object" }, `: ${types} "object"; teach`],
  [{ type: "null" }, `: ${types} "null"; teach`],
  [{ type: ["string", "null"] }, `: ${types} ["string","null"]; teach`],
  [{ enum: [1, 2] }, `: ${types} none; teach`],
  [{ allOf: [text] }, `: ${types} none; teach`],
  [true, `: ${types} none; teach`],
  [{}, `: ${types} none; teach`],
  [ref("Alias"), `: ${types} none; teach`],
  [ref("Either"), `: ${types} none; teach`],
  [ref("Thing"), `: ${types} "object"; teach`],
  [{ type: "string", enum: ["1", 2] }, ": a text of type string can never be 2; teach"],
  [{ type: "integer", const: "1" }, ': a text of type integer can never be "1"; teach'],
  [{ type: "boolean", enum: ["true"] }, ': a text of type boolean can never be "true"; teach'],
  [
    { type: "integer", minimum: 5, maximum: 9 },
    ': the JSON Schema of a text of type integer cannot say "minimum": 5; leave it out, make the type a string',
  ],
  [{ type: "integer", minimum: 1, maximum: 9 }, ': the JSON Schema of a text of type integer cannot say "maximum": 9;'],
  [{ type: "integer", enum: [1, 2] }, ': the JSON Schema of a text of type integer cannot say "enum": [1,2];'],
  [{ type: "number", minimum: 0 }, ': the JSON Schema of a text of type number cannot say "minimum": 0;'],
  [{ type: "boolean", const: true }, ': the JSON Schema of a text of type boolean cannot say "const": true;'],
  [ref("Few"), ': the JSON Schema of a text of type integer cannot say "maximum": 3;'],
  [{ ...ref("Count"), multipleOf: 2 }, ': the JSON Schema of a text of type integer cannot say "multipleOf": 2;'],
  [
    { type: "string", maxLength: "9" },
    ': keyword "maxLength" must be a whole number of at least 0; found "9"; correct',
  ],
  [{ type: "string", format: "email" }, ': format "email" is unknown; teach'],
  [{ type: "string", nullable: true }, ': keyword "nullable" is unknown; add "null"'],
  [{ type: "string", allOf: [{ maxLenght: 5 }] }, '/allOf/0: keyword "maxLenght" is unknown; teach'],
  [ref("None"), `: $ref "#/components/schemas/None" is not the name of a component schema; teach`],
];

describe("a parameter is refused", () => {
  it.each(schemas)("with the schema %j", (schema, message) => {
    const parameters = [{ ...query, schema }];
    expect(() => generateOperation({ parameters }, components)).toThrow(`${first}/schema${message}`);
  });

  it.each<[object, string]>([
    [{ schema: undefined, content: {} }, 'field "content" is unknown; teach'],
    [{ schema: undefined }, 'there is no "schema"; teach'],
    [{ in: "cookie" }, "the parameter size is in cookie, which no validator reads; teach"],
    [{ in: "path" }, 'the path parameter size is not "required: true"; correct'],
    [{ style: "spaceDelimited" }, 'style "spaceDelimited" is not the form of a query; teach'],
    [{ explode: false }, "explode false is not the true of style form; teach"],
    [{ in: "header", style: "form" }, 'style "form" is not the simple of a header; teach'],
    [{ in: "header", explode: true }, "explode true is not the false of style simple; teach"],
    [{ in: "path", required: true, style: "label" }, 'style "label" is not the simple of a path; teach'],
    [{ allowReserved: true }, 'field "allowReserved" is unknown; teach'],
    [{ required: "yes" }, 'field "required" must be true or false; found "yes"; correct'],
    [{ name: 5 }, 'field "name" must be a string; found 5; correct'],
    [{ name: undefined }, "the parameter has no name; correct"],
    [{ name: "__proto__" }, "nothing sent can be called __proto__; teach"],
    [{ name: "" }, "the parameter has no name; correct"],
  ])("with %j", (changed, message) => {
    expect(() => generateOperation({ parameters: [{ ...query, ...changed }] })).toThrow(`${first}: ${message}`);
  });

  it("that is said twice, a header in whatever case", () => {
    const header = { ...query, in: "header" };
    expect(() => generateOperation({ parameters: [query, query] })).toThrow(
      `${at}/parameters/1: the query parameter size is there twice; correct`,
    );
    expect(() => generateOperation({ parameters: [header, { ...header, name: "Size" }] })).toThrow(
      `${at}/parameters/1: the header parameter Size is there twice; correct`,
    );
  });

  it("that is referred to, and where it stands", () => {
    const parameters = [{ $ref: "#/components/parameters/Size" }];
    expect(() => generateOperation({ parameters })).toThrow(
      `${first}: $ref "#/components/parameters/Size" is not the name of a component of parameters; teach`,
    );
    expect(() => generateOperation({ parameters }, { parameters: { Size: { ...query, schema: {} } } })).toThrow(
      `#/components/parameters/Size/schema: ${types} none`,
    );
    expect(() => generateOperation({ parameters }, { parameters: { Size: parameters[0] } })).toThrow(
      '#/components/parameters/Size: $ref "#/components/parameters/Size" leads back to itself; correct',
    );
  });

  it("of a path as one of an operation", () => {
    const item = { parameters: [{ ...query, in: "cookie" }], get: operation() };
    expect(() => generatePaths({ "/things": item })).toThrow(
      "#/paths/~1things/parameters/0: the parameter size is in cookie",
    );
    expect(() => generateOperation({ parameters: {} })).toThrow(`${at}/parameters: this must be an array; correct`);
  });
});

describe("a path is refused", () => {
  const id = { name: "id", in: "path", required: true, schema: text };

  it.each<[string, object[], string]>([
    ["/a/{id}", [], "id has to be both in the path and among the path parameters; correct"],
    ["/a", [id], "id has to be both in the path and among the path parameters; correct"],
    ["/a/{id}.json", [id], "{id}.json is more than a parameter between two slashes; teach"],
    ["/a/{id}{key}", [id], "{id}{key} is more than a parameter between two slashes; teach"],
  ])("%s with %j", (path, parameters, message) => {
    const paths = { [path]: { get: operation({ parameters }) } };
    expect(() => generatePaths(paths)).toThrow(`#/paths/${path.replaceAll("/", "~1")}/get: ${message}`);
  });
});

const responses = (headers: object) => ({ responses: { 200: { description: "", headers, ...body } } });

describe("a header is refused", () => {
  const header = `${at}/responses/200/headers/X-Thing`;

  it.each(schemas)("with the schema %j", (schema, message) => {
    expect(() => generateOperation(responses({ "X-Thing": { schema } }), components)).toThrow(
      `${header}/schema${message}`,
    );
  });

  it.each<[object, string]>([
    [{ content: {} }, 'field "content" is unknown; teach'],
    [{}, 'there is no "schema"; teach'],
    [{ schema: text, explode: true }, "explode true is not the false of style simple; teach"],
    [{ schema: text, required: 1 }, 'field "required" must be true or false; found 1; correct'],
    [
      { $ref: "#/components/headers/None" },
      '$ref "#/components/headers/None" is not the name of a component of headers',
    ],
  ])("as %j", (value, message) => {
    expect(() => generateOperation(responses({ "X-Thing": value }))).toThrow(`${header}: ${message}`);
  });

  it("that is called as the prototype is", () => {
    const headers = JSON.parse('{ "__proto__": { "schema": { "type": "string" } } }') as object;
    expect(() => generateOperation(responses(headers))).toThrow(
      `${at}/responses/200/headers/__proto__: nothing sent can be called __proto__; teach`,
    );
  });

  it("that is there twice, in whatever case", () => {
    expect(() => generateOperation(responses({ "x-thing": { schema: text }, "X-Thing": { schema: text } }))).toThrow(
      `${header}: the header X-Thing is there twice; correct`,
    );
  });
});

it("texts of each type are compiled, in the style that is the default", () => {
  const parameters = ["string", "integer", "number", "boolean"].map((type) => ({
    ...query,
    name: type,
    schema: { type },
  }));
  const named = { ...query, name: "name", schema: ref("Name"), style: "form", explode: true };
  const artefacts = generateOperation({ parameters: [...parameters, named] }, components);
  expect(artefacts.map(({ text: code }) => code).join("")).toContain(
    '  { "string": "string", "integer": "integer", "number": "number", "boolean": "boolean", "name": "string" },',
  );
});
