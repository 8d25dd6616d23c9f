import { rule } from "./rule.ts";
import type { Sound } from "./sound.ts";

const missing = (what: string) => `${what} has no description. Say what it is, its unit and its limits.`;

const undescribed = (pick: (document: Sound) => object) => (document: Sound) => {
  Reflect.deleteProperty(pick(document), "description");
};

rule("rivya/described", {
  "an operation": {
    change: undescribed((document) => document.paths["/kites"].post),
    says: [`#/paths/~1kites/post: ${missing("The operation")}`],
  },
  "a parameter": {
    change: (document) => {
      const parameter = { name: "size", in: "query", "x-rivya-basis": "docs", schema: { type: "integer" } };
      Object.assign(document.paths["/kites"].post, { parameters: [parameter] });
    },
    says: [`#/paths/~1kites/post/parameters/0: ${missing("The parameter")}`],
  },
  "a header": {
    change: undescribed((document) => document.components.headers.RequestId),
    says: [`#/components/headers/RequestId: ${missing("The header")}`],
  },
  "a response with an empty description": {
    change: (document) => {
      document.components.responses.broken!.description = " ";
    },
    says: [`#/components/responses/broken: ${missing("The response")}`],
  },
  "a request body": {
    change: undescribed((document) => document.paths["/kites"].post.requestBody),
    says: [`#/paths/~1kites/post/requestBody: ${missing("The request body")}`],
  },
  "a schema and a property of it": {
    change: (document) => {
      undescribed((one) => one.components.schemas.Kite)(document);
      undescribed((one) => one.components.schemas.Kite.properties.color)(document);
    },
    says: [
      `#/components/schemas/Kite: ${missing("The schema")}`,
      `#/components/schemas/Kite/properties/color: ${missing("The property color")}`,
    ],
  },
  "a property in a nested object": {
    change: (document) => {
      const tail = { description: "Its tail.", type: "object", properties: { length: { type: "number" } } };
      Object.assign(document.components.schemas.Kite.properties, { tail });
    },
    says: [`#/components/schemas/Kite/properties/tail/properties/length: ${missing("The property length")}`],
  },
  "a property that its reference describes": {
    change: (document) => {
      Object.assign(document.components.schemas.Kite.properties, { id: { $ref: "#/components/schemas/RequestId" } });
    },
    says: [],
  },
  "a condition on a described property": {
    change: (document) => {
      Object.assign(document.components.schemas.Kite, { if: { properties: { color: { const: "red" } } } });
    },
    says: [],
  },
  "a property in a property called if": {
    change: (document) => {
      const named = { description: "A condition.", type: "object", properties: { windy: { type: "boolean" } } };
      Object.assign(document.components.schemas.Kite.properties, { if: named });
    },
    says: [`#/components/schemas/Kite/properties/if/properties/windy: ${missing("The property windy")}`],
  },
});
