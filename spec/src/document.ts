import bundle from "../generated/openapi.json" with { type: "json" };

/** The OpenAPI document in one piece, as data: the same as `@rivya/openapi/openapi.json`, for code that runs anywhere. */
export const document: Readonly<Record<string, unknown>> = bundle;
