/**
 * What a service that takes requests has to judge before any schema, in the words of `validateRequest`: for mocks and
 * test servers. Each function answers with issues and throws nothing, but for reading a body.
 * @module
 */
export { BodyInterruptedError, BodyTooLargeError, join, limited, readBody } from "./http/body/bytes.ts";
export { chunks } from "./http/body/chunks.ts";
export { boundaryOf, encodingIssues, lengthIssues, typeIssues } from "./http/body/content.ts";
export { mostFields } from "./http/body/form-data.ts";
export { formIssues, type Field } from "./http/body/form.ts";
export { parseHeader, type HeaderValue } from "./http/body/header.ts";
export { parseJson, type Read } from "./http/body/json.ts";
export { exposedHeaders } from "./http/exposed.ts";
export { memberIssue, type LocatedIssue, type Part } from "./http/issue.ts";
export { interrupted, notForm, tooLarge, tooManyFields, wrongMethod } from "./http/sentences.ts";
export { show } from "./issues/received.ts";
export { canonicalType } from "./reference-file.ts";
