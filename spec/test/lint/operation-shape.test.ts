import { rule } from "./rule.ts";

const post = "#/paths/~1kites/post";

rule("rivya/operation-shape", {
  "an operation without a scope": {
    change: (document) => {
      document.paths["/kites"].post.security = [{ apiKey: [] }];
    },
    says: [`${post}: The operation names no scope. Add security with its scope, or security: [] if it needs no key.`],
  },
  "an operation that leaves its security to others": {
    change: (document) => {
      Reflect.deleteProperty(document.paths["/kites"].post, "security");
      Object.assign(document, { security: [{ apiKey: ["kites:create"] }] });
    },
    says: [`${post}: The operation names no scope. Add security with its scope, or security: [] if it needs no key.`],
  },
  "an operation that needs no key": {
    change: (document) => {
      document.paths["/kites"].post.security = [];
      delete document.paths["/kites"].post.responses["401"];
      delete document.paths["/kites"].post.responses["403"];
    },
    says: [],
  },
  "statuses that follow from what the operation takes": {
    change: (document) => {
      const { post: operation } = document.paths["/kites"];
      for (const status of ["400", "403", "429"]) delete operation.responses[status];
      Object.assign(operation, {
        parameters: [
          {
            name: "Idempotency-Key",
            in: "header",
            description: "A key.",
            "x-rivya-basis": "docs",
            schema: { type: "string" },
          },
        ],
      });
    },
    says: [`${post}: The operation can answer 400, 403, 409, 429 and does not document it. Add these responses.`],
  },
  "a path parameter, which may name nothing": {
    change: (document) => {
      const parameter = { name: "kiteId", in: "path", required: true, description: "An id.", "x-rivya-basis": "docs" };
      const { "/kites": item, ...others } = document.paths;
      const named = { parameters: [{ ...parameter, schema: { type: "string" } }], ...item };
      Object.assign(document, { paths: { ...others, "/kites/{kiteId}": named } });
    },
    says: [
      "#/paths/~1kites~1{kiteId}/post: The operation can answer 404 and does not document it. Add these responses.",
    ],
  },
  "an answer without a request id": {
    change: (document) => {
      document.components.responses.broken!.headers = {};
    },
    says: ["#/components/responses/broken: The 500 has no header X-Request-Id. Every answer carries it."],
  },
  "a success without an example": {
    change: (document) => {
      const success = document.paths["/kites"].post.responses["201"] as { content: object };
      success.content = { "application/json": { schema: { $ref: "#/components/schemas/Kite" } } };
    },
    says: [
      `${post}/responses/201/content/application~1json: The 201 shows no example of application/json. Add examples.`,
    ],
  },
  "a request without an example and without a limit": {
    change: (document) => {
      const { requestBody } = document.paths["/kites"].post;
      Reflect.deleteProperty(requestBody, "x-rivya-max-bytes");
      Reflect.deleteProperty(requestBody.content["application/json"], "examples");
    },
    says: [
      `${post}/requestBody: The request body has no x-rivya-max-bytes. Say how many bytes it may have at most.`,
      `${post}/requestBody/content/application~1json: The request body shows no example of application/json. Add examples.`,
    ],
  },
});
