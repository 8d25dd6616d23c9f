import { rule } from "./rule.ts";
import type { Sound } from "./sound.ts";

const cure = "seed (the page on qwen-image), docs (another page of Rivya's) or decided (an assumption).";
const missing = (what: string) => `${what} does not say where it comes from. Add x-rivya-basis: ${cure}`;

const without = (pick: (document: Sound) => object) => (document: Sound) => {
  Reflect.deleteProperty(pick(document), "x-rivya-basis");
};

rule("rivya/basis", {
  "an operation": {
    change: without((document) => document.paths["/kites"].post),
    says: [`#/paths/~1kites/post: ${missing("The operation")}`],
  },
  "a parameter": {
    change: (document) => {
      const parameter = { name: "size", in: "query", description: "How large.", schema: { type: "integer" } };
      Object.assign(document.paths["/kites"].post, { parameters: [parameter] });
    },
    says: [`#/paths/~1kites/post/parameters/0: ${missing("The parameter")}`],
  },
  "a header": {
    change: without((document) => document.components.headers.RequestId),
    says: [`#/components/headers/RequestId: ${missing("The header")}`],
  },
  "a response of one operation": {
    change: without((document) => document.paths["/kites"].post.responses["201"] as object),
    says: [`#/paths/~1kites/post/responses/201: ${missing("The response")}`],
  },
  "a shared response, told once": {
    change: without((document) => document.components.responses.broken!),
    says: [`#/components/responses/broken: ${missing("The response")}`],
  },
  "a component schema": {
    change: without((document) => document.components.schemas.Kite),
    says: [`#/components/schemas/Kite: ${missing("The schema")}`],
  },
  "a security scheme": {
    change: without((document) => document.components.securitySchemes.apiKey),
    says: [`#/components/securitySchemes/apiKey: ${missing("The security scheme")}`],
  },
  "an error code": {
    change: without((document) => document.components.schemas.ErrorCode["x-rivya-error-codes"].too_large!),
    says: [`#/components/schemas/ErrorCode/x-rivya-error-codes/too_large: ${missing("The error code too_large")}`],
  },
  "a word that is no basis": {
    change: (document) => {
      document.paths["/kites"].post["x-rivya-basis"] = "guessed";
      Object.assign(document.components.schemas.Kite.properties.color, { "x-rivya-basis": "heard" });
    },
    says: [
      `#/paths/~1kites/post/x-rivya-basis: x-rivya-basis is "guessed"; it must be ${cure}`,
      `#/components/schemas/Kite/properties/color/x-rivya-basis: x-rivya-basis is "heard"; it must be ${cure}`,
    ],
  },
  "a property, which has the basis of its schema": {
    change: (document) => {
      Object.assign(document.components.schemas.Kite.properties, {
        tail: { description: "Its tail.", type: "string" },
      });
    },
    says: [],
  },
});
