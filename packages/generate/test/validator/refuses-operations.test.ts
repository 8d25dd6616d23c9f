import { describe, expect, it } from "vitest";
import { body, generateOperation, generatePaths, operation, thing, type Json } from "./documents.ts";

const at = "#/paths/~1things/get";
const json = body.content["application/json"];
const media = (schema: unknown) => ({ content: { "application/json": { schema } } });
const twoTypes = { "application/json": json, "multipart/form-data": json };

describe("an operation is refused", () => {
  it.each<[Json, string]>([
    [{ operationId: undefined }, ': "operationId" must be a name of letters, digits and _; found none; give'],
    [{ operationId: "get-thing" }, ': "operationId" must be a name of letters, digits and _; found "get-thing"; give'],
    [{ operationId: "__proto__" }, ': "operationId" must be a name of letters, digits and _; found "__proto__"; give'],
    [{ operationId: 5 }, ': field "operationId" must be a string; found 5; correct'],
    [{ requestbody: {} }, ': field "requestbody" is unknown; teach'],
    [{ responses: undefined }, "/responses: this must be an object of at least one response by status; correct"],
    [{ responses: {} }, "/responses: this must be an object of at least one response by status; correct"],
    [
      { responses: { $ref: "#/components/responses/All" } },
      "/responses/$ref: a response is judged by its exact status; found $ref; list the statuses",
    ],
    [{ responses: { default: body } }, "/responses/default: a response is judged by its exact status; found default;"],
    [{ responses: { "2XX": body } }, "/responses/2XX: a response is judged by its exact status; found 2XX; list"],
    [{ responses: { 600: body } }, "/responses/600: a response is judged by its exact status; found 600; list"],
    [{ responses: { 200: { contents: {} } } }, '/responses/200: field "contents" is unknown; teach'],
    [{ responses: { 200: { headers: [] } } }, '/responses/200: field "headers" must be an object; found []; correct'],
    [{ responses: { 200: null } }, "/responses/200: this must be an object; found null; correct"],
    [
      { responses: { 200: { $ref: "#/components/responses/None" } } },
      '/responses/200: $ref "#/components/responses/None" is not the name of a component of responses; teach',
    ],
    [
      { responses: { 200: { $ref: "other.yaml#/components/responses/None" } } },
      '/responses/200: $ref "other.yaml#/components/responses/None" is not the name of a component of responses; teach',
    ],
  ])("as %j", (changed, message) => {
    expect(() => generateOperation(changed)).toThrow(at + message);
  });

  it("that has the id of another", () => {
    expect(() => generatePaths({ "/things": { get: operation() }, "/a": { put: operation() } })).toThrow(
      `#/paths/~1a/put: "operationId" getThing is that of ${at} too; call one of the two something else`,
    );
  });

  it("by a method that no request has, or behind a reference", () => {
    expect(() => generatePaths({ "/a": { fetch: operation() } })).toThrow('#/paths/~1a: field "fetch" is unknown');
    expect(() => generatePaths({ "/a": { $ref: "b.yaml" } })).toThrow('#/paths/~1a: field "$ref" is unknown');
  });
});

describe("a body is refused", () => {
  const bodies: [Json, string][] = [
    [{ content: { "text/plain": json } }, "content/text~1plain: media type text/plain is none of application/json"],
    [{ content: { "application/xml": {} } }, "content/application~1xml: media type application/xml is none of"],
    [media(undefined), "content/application~1json/schema: the schema of application/json stands in the open; make"],
    [media(thing), "content/application~1json/schema: the schema of application/json stands in the open; make"],
    [
      media({ $ref: "a.json" }),
      'content/application~1json/schema: $ref "a.json" is not the name of a component schema',
    ],
    [
      media({ ...json.schema, minProperties: 1 }),
      'content/application~1json/schema: keyword "minProperties" stands beside the $ref of a body; move it',
    ],
    [{ content: { "application/json": { ...json, encoding: {} } } }, 'content/application~1json: field "encoding" is'],
    [{ content: {} }, "content: a body is judged by one media type; found 0; teach"],
  ];

  it.each(bodies)("of a request: %j", (value, message) => {
    expect(() => generateOperation({ requestBody: { required: true, ...value } })).toThrow(
      `${at}/requestBody/${message}`,
    );
  });

  it.each(bodies)("of a response: %j", (value, message) => {
    expect(() => generateOperation({ responses: { 200: value } })).toThrow(`${at}/responses/200/${message}`);
    const response = { $ref: "#/components/responses/Given" };
    expect(() => generateOperation({ responses: { 200: response } }, { responses: { Given: value } })).toThrow(
      `#/components/responses/Given/${message}`,
    );
  });

  it.each<[Json, string]>([
    [{ $ref: "#/components/requestBodies/Thing" }, ": a request body is not read by reference; write it at the"],
    [body, ': a request body that may be left out is not judged; say "required: true"'],
    [{ ...body, required: false }, ': a request body that may be left out is not judged; say "required: true"'],
    [
      { ...body, required: true, "x-rivya-max-bytes": "1 MiB" },
      ': field "x-rivya-max-bytes" must be a whole number of at least 0; found "1 MiB"; correct',
    ],
    [{ required: true }, "/content: this must be an object of media types; correct"],
    [{ required: true, content: twoTypes }, "/content: a body is judged by one media type; found 2; teach"],
  ])("of a request: %j", (requestBody, message) => {
    expect(() => generateOperation({ requestBody })).toThrow(`${at}/requestBody${message}`);
  });

  it("of a response, where it is a form", () => {
    const content = { "multipart/form-data": json };
    expect(() => generateOperation({ responses: { 200: { content } } })).toThrow(
      `${at}/responses/200/content/multipart~1form-data: media type multipart/form-data is none of application/json; `,
    );
  });

  it("of a form with a field that is no text", () => {
    const requestBody = { required: true, content: { "multipart/form-data": json } };
    const count = { $ref: "#/components/schemas/Count" };
    const schemas = { Thing: { type: "object", properties: { count } }, Count: { type: "integer" } };
    expect(() => generateOperation({ requestBody }, { schemas })).toThrow(
      '#/components/schemas/Thing/properties/count: a field of a form is a text or a file, and never of type "integer"',
    );
    expect(generateOperation({ requestBody })).toHaveLength(3);
  });
});

describe("a name is refused", () => {
  const parameters = [{ name: "size", in: "query", schema: { type: "string" } }];

  it("that the texts of two places would share", () => {
    const paths = {
      "/things": { get: operation({ parameters }) },
      "/a": { get: operation({ operationId: "get_thing", parameters }) },
    };
    expect(() => generatePaths(paths)).toThrow(
      `#/paths/~1a/get/parameters: GetThingQueryParameters would stand for ${at}/parameters too; call one of the two`,
    );
  });

  it("that the texts of a place would share with a schema", () => {
    const schemas = { Thing: thing, GetThingQueryParameters: thing };
    expect(() => generateOperation({ parameters }, { schemas })).toThrow(
      `${at}/parameters: getThingQueryParameters would stand for GetThingQueryParameters too; call one of the two`,
    );
  });
});
