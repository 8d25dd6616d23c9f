/** A tiny document that breaks no rule. Each test breaks one thing in a fresh copy. */
export const sound = () => ({
  openapi: "3.1.0",
  info: { title: "Kites", version: "1", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://rivya.ai", description: "The service." }],
  tags: [{ name: "Kites", description: "Things that fly." }],
  paths: {
    "/kites": {
      post: {
        operationId: "createKite",
        summary: "Make a kite",
        description: "Makes one.",
        tags: ["Kites"],
        "x-rivya-basis": "docs",
        security: [{ apiKey: ["kites:create"] }] as unknown,
        requestBody: {
          description: "The kite.",
          "x-rivya-max-bytes": 1024,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Kite" },
              examples: { red: { value: { color: "red" } } },
            },
          },
        },
        responses: {
          "201": {
            description: "Made.",
            "x-rivya-basis": "decided",
            headers: { "X-Request-Id": { $ref: "#/components/headers/RequestId" } },
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Kite" },
                examples: { red: { value: { color: "red" } } },
              },
            },
          },
          ...Object.fromEntries(
            Object.entries(statuses).map(([status, code]) => [status, { $ref: `#/components/responses/${code}` }]),
          ),
        } as Record<string, unknown>,
      },
    },
  },
  components: {
    securitySchemes: {
      apiKey: { type: "http", scheme: "bearer", description: "A key.", "x-rivya-basis": "docs" },
    },
    headers: {
      RequestId: {
        description: "The id of the answer.",
        "x-rivya-basis": "docs",
        schema: { $ref: "#/components/schemas/RequestId" },
        example: "req_1",
      },
    },
    responses: Object.fromEntries(Object.values(statuses).map((code) => [code, errorResponse(code)])),
    schemas: {
      Kite: {
        description: "A kite.",
        "x-rivya-basis": "docs",
        type: "object",
        properties: {
          color: { description: "Its color.", type: "string", enum: ["red", "green"], default: "red" },
        },
      },
      RequestId: { description: "An id.", "x-rivya-basis": "docs", type: "string", pattern: "^req_.+" },
      ErrorCode: {
        description: "What went wrong.",
        "x-rivya-basis": "docs",
        type: "string",
        enum: Object.values(statuses),
        "x-rivya-error-codes": Object.fromEntries(
          Object.entries(statuses).map(([status, code]) => [
            code,
            { status: Number(status), retryable: false, "x-rivya-basis": "docs", description: "Mend it." },
          ]),
        ),
      },
      ErrorResponse: {
        description: "An error.",
        "x-rivya-basis": "docs",
        type: "object",
        properties: {
          error: {
            description: "The error.",
            type: "object",
            properties: { code: { $ref: "#/components/schemas/ErrorCode" } },
          },
        },
      },
    },
  },
});

const statuses = {
  400: "invalid",
  401: "no_key",
  403: "no_scope",
  405: "no_method",
  413: "too_large",
  415: "wrong_type",
  429: "too_many",
  500: "broken",
  503: "switched_off",
};

function errorResponse(code: string) {
  return {
    description: "It did not work.",
    "x-rivya-basis": "docs",
    "x-rivya-error-codes": [code] as string[] | undefined,
    headers: { "X-Request-Id": { $ref: "#/components/headers/RequestId" } } as Record<string, unknown>,
    content: {
      "application/json": {
        schema: { $ref: "#/components/schemas/ErrorResponse" },
        examples: { it: { value: { error: { code } } } } as Record<string, unknown>,
      },
    } as Record<string, unknown>,
  };
}

export type Sound = ReturnType<typeof sound>;

/** The sound document with one thing changed. */
export function broken(change: (document: Sound) => void): Sound {
  const document = structuredClone(sound());
  change(document);
  return document;
}
